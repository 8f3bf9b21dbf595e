// SPDX-License-Identifier: GPL-3.0-or-later
// keyring.json, which lies in clear beside the files: whoever holds the medium writes in it what they want.
#include "core/keys/Keyring.h"
#include "tests/fuzz/Fuzz.h"

using namespace serment::keys;

FUZZ_TARGET(bytes) {
    const auto keyring = parseKeyring(bytes);
    if (!keyring) return;
    FUZZ_REQUIRE(!keyring->users.empty());
    static const Identity stranger = createIdentity(serment::UserId::create());
    (void)openKeys(*keyring, stranger);
    FUZZ_REQUIRE(!openRoot(*keyring, stranger));
    for (const UserRecord& user : keyring->users) {
        (void)keyring->isEndorsed(user.identity);
        (void)keyring->signersOf(user.identity.user);
    }
}
