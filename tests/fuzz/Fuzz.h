// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <cstddef>
#include <cstdint>
#include <cstdlib>

// A property that every input keeps; the fuzzer reports the input that breaks it.
#define FUZZ_REQUIRE(condition) \
    do {                        \
        if (!(condition)) std::abort(); \
    } while (false)

// The program that each file of this folder is.
#define FUZZ_TARGET(bytes)                                                          \
    static void fuzzOne(const QByteArray& bytes);                                   \
    extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {       \
        fuzzOne(QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size))); \
        return 0;                                                                   \
    }                                                                               \
    static void fuzzOne(const QByteArray& bytes)
