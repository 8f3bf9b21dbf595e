// SPDX-License-Identifier: GPL-3.0-or-later
// A scanner that exists nowhere, behind the entry points of the SANE standard: a page of 3 by 2 grey dots.
#include <algorithm>
#include <cstring>

namespace {

struct Device {
    const char* name;
    const char* vendor;
    const char* model;
    const char* type;
};
struct Parameters {
    int format, lastFrame, bytesPerLine, pixelsPerLine, lines, depth;
};

const Device device{"fake:0", "Nobody", "Paper", "flatbed scanner"};
const Device* devices[] = {&device, nullptr};
const unsigned char page[] = {0, 128, 255, 10, 20, 30};
int position = 0;

}  // namespace

extern "C" {
int sane_init(int* version, void*) {
    *version = 1 << 24;
    return 0;
}
void sane_exit() {}
int sane_get_devices(const Device*** list, int) {
    *list = devices;
    return 0;
}
int sane_open(const char* name, void** handle) {
    *handle = &position;
    return std::strcmp(name, device.name) == 0 ? 0 : 4;
}
void sane_close(void*) {}
int sane_start(void*) {
    position = 0;
    return 0;
}
int sane_get_parameters(void*, Parameters* parameters) {
    *parameters = {0, 1, 3, 3, -1, 8};  // a hand scanner does not know its lines beforehand
    return 0;
}
int sane_read(void*, unsigned char* data, int most, int* length) {
    const int left = static_cast<int>(sizeof page) - position;
    *length = std::min({most, left, 4});
    std::memcpy(data, page + position, static_cast<size_t>(*length));
    position += *length;
    return left == 0 ? 5 : 0;
}
void sane_cancel(void*) {}
const void* sane_get_option_descriptor(void*, int) {
    return nullptr;  // nothing can be set
}
int sane_control_option(void*, int, int, void*, int*) {
    return 0;
}
}
