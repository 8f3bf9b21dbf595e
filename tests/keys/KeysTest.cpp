// SPDX-License-Identifier: GPL-3.0-or-later
// With the shipped key derivation, except where a test says otherwise.
#include <gtest/gtest.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include "core/keys/Attempts.h"
#include "core/keys/Keyring.h"
#include "core/keys/Passphrase.h"
#include "core/keys/ProcessHardening.h"
#include "tests/support/Printers.h"

using namespace serment;

namespace {

SecureBuffer secret(const char* text) {
    return SecureBuffer::copyOf(reinterpret_cast<const unsigned char*>(text), qstrlen(text));
}

}  // namespace

TEST(KeyDerivation, ShipsItsFullCost) {
    const keys::KdfPolicy& policy = keys::kdfPolicy();
    EXPECT_EQ(policy.usual, (keys::KdfCost{4, 512ULL << 20}));
    EXPECT_EQ(policy.floor, (keys::KdfCost{3, 256ULL << 20}));
}

TEST(KeyDerivation, ACostOutOfBoundsIsRefusedBeforeItIsPaid) {
    const keys::KdfPolicy& policy = keys::kdfPolicy();
    for (const keys::KdfCost& cost :
         {keys::KdfCost{1, 8192}, keys::KdfCost{2, policy.floor.memoryBytes},
          keys::KdfCost{4, policy.floor.memoryBytes - 1}, keys::KdfCost{1000000, policy.floor.memoryBytes},
          keys::KdfCost{4, 1ULL << 40}}) {
        const keys::Wrapped wrapped{cost, QByteArray(16, 'x'), QByteArray(24, 'x'), QByteArray(64, 'x')};
        EXPECT_EQ(keys::unwrap(wrapped, secret("x"), "c").error().code, ErrorCode::HostileInput)
            << cost.operations << ' ' << cost.memoryBytes;
    }
}

TEST(KeyDerivation, WrapsUnderThePassphraseAndTheContext) {
    const SecureBuffer key = SecureBuffer::random(96);
    const auto wrapped = keys::wrap(key, secret("bonne phrase"), "one user");
    ASSERT_TRUE(wrapped);
    const auto opened = keys::unwrap(*wrapped, secret("bonne phrase"), "one user");
    ASSERT_TRUE(opened);
    EXPECT_TRUE(opened->sameAs(key));
    EXPECT_EQ(keys::unwrap(*wrapped, secret("mauvaise"), "one user").error().code,
              ErrorCode::WrongPassphrase);
    EXPECT_EQ(keys::unwrap(*wrapped, secret("bonne phrase"), "another user").error().code,
              ErrorCode::WrongPassphrase);
}

TEST(SealedBox, OpensForItsPairOnly) {
    const keys::BoxPair pair = keys::BoxPair::create();
    const QByteArray sealed = keys::seal(pair.publicKey, QByteArray("abc"));
    EXPECT_EQ(keys::unseal(pair, sealed)->size(), 3U);
    EXPECT_EQ(keys::unseal(keys::BoxPair::create(), sealed).error().code, ErrorCode::DecryptionFailed);
    for (qsizetype at = 0; at < sealed.size(); ++at) {
        QByteArray changed = sealed;
        changed[at] = static_cast<char>(changed[at] ^ 1);
        EXPECT_FALSE(keys::unseal(pair, changed)) << at;
    }
    EXPECT_FALSE(keys::unseal(pair, {}));
    EXPECT_EQ(keys::unseal(pair, keys::seal(pair.publicKey, QByteArray()))->size(), 0U);
}

TEST(RecoverySheets, EveryTypingErrorIsNoticed) {
    const keys::NewRecovery recovery = keys::createRecovery();
    const QString& sheet = recovery.sheets[1];
    EXPECT_EQ(*keys::sheetNumber(sheet), 2);
    EXPECT_EQ(*keys::sheetNumber(sheet.toLower().replace(QLatin1Char('-'), QLatin1Char(' '))), 2);
    for (qsizetype at = 3; at < sheet.size(); ++at) {
        if (sheet[at] == QLatin1Char('-')) continue;
        QString mistyped = sheet;
        mistyped[at] = sheet[at] == QLatin1Char('K') ? QLatin1Char('M') : QLatin1Char('K');
        EXPECT_FALSE(keys::sheetNumber(mistyped)) << at;
    }
    EXPECT_FALSE(keys::sheetNumber(QStringLiteral("S1") + sheet.mid(2)));
    EXPECT_FALSE(keys::sheetNumber(sheet.left(40)));
    EXPECT_FALSE(keys::sheetNumber({}));
}

// Typed from paper, or as somebody reads it aloud: an O is a nought, an I or an L is a one.
TEST(RecoverySheets, LettersThatLookLikeFiguresAreTheFigures) {
    for (const auto& [figure, letters] : {std::pair{u'0', QStringLiteral("Oo")}, std::pair{u'1', QStringLiteral("IiLl")}}) {
        int typed = 0;
        for (int sheets = 0; sheets < 40; ++sheets) {
            const keys::NewRecovery recovery = keys::createRecovery();
            for (const QString& sheet : recovery.sheets)
                for (const QChar letter : letters) {
                    const QString read = sheet.left(2) + QString(sheet.mid(2)).replace(figure, letter);
                    if (read == sheet) continue;
                    ++typed;
                    EXPECT_EQ(keys::sheetNumber(read).value_or(0), *keys::sheetNumber(sheet));
                    const QString& other = recovery.sheets[sheet == recovery.sheets[0] ? 1 : 0];
                    EXPECT_TRUE(keys::openRecovery(recovery.record, read, other));
                }
        }
        EXPECT_GT(typed, 0);
    }
}

TEST(RecoverySheets, OneAloneSaysNothing) {
    const keys::NewRecovery recovery = keys::createRecovery();
    for (int first = 0; first < 3; ++first)
        for (int second = 0; second < 3; ++second)
            EXPECT_EQ(keys::openRecovery(recovery.record, recovery.sheets[first], recovery.sheets[second])
                          .has_value(),
                      first != second)
                << first << second;
}

TEST(PassphraseRule, IsTheOneOfTheCnil) {
    const std::vector<std::pair<const char*, bool>> rows{
        {"Tr0ubl4dor&3x", true},                                    // 13 of 4 classes
        {"qX7!vR2?mK9#", true},                                     // 12 of 4
        {"qX7!vR2?mK9", false},                                     // 11 of 4
        {"qX7vR2mK9tLw4z", true},                                   // 14 of 3
        {"qX7vR2mK9tLw4", false},                                   // 13 of 3
        {"orage tuile bison plume carafe sillon mandarine", true},  // 7 words
        {"orage tuile bison plume carafe sillon", false},           // 6 words
        {"mot mot mot mot mot mot mot", false},                     // 7 times one word
        {"Azerty123456!", false},                                   // follows the letter, guessed at once
        {"Password123!", false},
        {"", false},
    };
    for (const auto& [text, acceptable] : rows)
        EXPECT_EQ(keys::passphraseStrength(QString::fromUtf8(text)).acceptable, acceptable) << text;
    EXPECT_EQ(keys::checkPassphrase(QStringLiteral("court")).error().code, ErrorCode::WeakPassphrase);
}

TEST(PassphraseRule, TheLoginNameAddsNothing) {
    const QString passphrase = QStringLiteral("Mirabellier-12");
    EXPECT_LT(keys::passphraseStrength(passphrase, {QStringLiteral("mirabellier")}).guessesLog10,
              keys::passphraseStrength(passphrase).guessesLog10);
}

TEST(Attempts, WaitLongerAfterEachAndForgetNothing) {
    QTemporaryDir folder;
    FixedClock clock(QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC));
    const QString user = QStringLiteral("u");
    for (int wrong = 0; wrong < 3; ++wrong) keys::recordWrongAttempt(folder.path(), user, clock);
    EXPECT_TRUE(keys::checkAttempts(folder.path(), user, clock));
    for (const int wait : {5, 10, 20, 40, 80, 160, 320, 640, 900, 900}) {
        keys::recordWrongAttempt(folder.path(), user, clock);
        EXPECT_EQ(keys::checkAttempts(folder.path(), user, clock).error().detail, QString::number(wait));
        clock.advanceSeconds(wait - 1);
        EXPECT_FALSE(keys::checkAttempts(folder.path(), user, clock));
        clock.advanceSeconds(1);
        EXPECT_TRUE(keys::checkAttempts(folder.path(), user, clock));
    }
    clock.advanceSeconds(-3600);  // a clock set back does not help
    EXPECT_FALSE(keys::checkAttempts(folder.path(), user, clock));
    EXPECT_TRUE(keys::checkAttempts(folder.path(), QStringLiteral("other"), clock));
    keys::clearAttempts(folder.path(), user);
    EXPECT_TRUE(keys::checkAttempts(folder.path(), user, clock));
}

TEST(Attempts, AClockThatWasAheadDoesNotLockAnAccountForYears) {
    QTemporaryDir folder;
    FixedClock clock(QDateTime(QDate(2030, 1, 1), QTime(9, 0), Qt::UTC));
    const QString user = QStringLiteral("u");
    for (int wrong = 0; wrong < 4; ++wrong) keys::recordWrongAttempt(folder.path(), user, clock);
    clock.advanceSeconds(-4LL * 365 * 86400);
    EXPECT_EQ(keys::checkAttempts(folder.path(), user, clock).error().detail, QStringLiteral("5"));
    clock.advanceSeconds(5);
    EXPECT_TRUE(keys::checkAttempts(folder.path(), user, clock));
}

TEST(Attempts, TakingTheFileAwayOrAnOlderOneBackDoesNotHelpWhileTheProgramRuns) {
    QTemporaryDir folder;
    FixedClock clock(QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC));
    const QString user = QStringLiteral("u"), file = folder.filePath(QStringLiteral("attempts.json"));
    keys::recordWrongAttempt(folder.path(), user, clock);
    ASSERT_TRUE(QFile::copy(file, file + QStringLiteral(".old")));
    for (int wrong = 0; wrong < 4; ++wrong) keys::recordWrongAttempt(folder.path(), user, clock);
    EXPECT_FALSE(keys::checkAttempts(folder.path(), user, clock));
    ASSERT_TRUE(QFile::remove(file));
    EXPECT_FALSE(keys::checkAttempts(folder.path(), user, clock));
    ASSERT_TRUE(QFile::copy(file + QStringLiteral(".old"), file));
    EXPECT_FALSE(keys::checkAttempts(folder.path(), user, clock));
    keys::recordWrongAttempt(folder.path(), user, clock);  // and the count goes on from there
    EXPECT_EQ(keys::checkAttempts(folder.path(), user, clock).error().detail, QStringLiteral("20"));
}

TEST(Keyring, RefusesWhatIsNotOne) {
    QTemporaryDir folder;
    EXPECT_EQ(keys::loadKeyring(folder.path()).error().code, ErrorCode::NotFound);
    const auto with = [&](const QByteArray& content) {
        QFile file(keys::keyringPath(folder.path()));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        return keys::loadKeyring(folder.path()).error().code;
    };
    EXPECT_EQ(with("{}"), ErrorCode::Damaged);
    EXPECT_EQ(with("garbage"), ErrorCode::Damaged);
    EXPECT_EQ(with("{\"serment_keyring\":99}"), ErrorCode::NewerSchema);
    EXPECT_EQ(with(QByteArray(5 * 1024 * 1024, ' ')), ErrorCode::HostileInput);
}

TEST(SecureBuffer, EmptiesWhatItTakes) {
    QByteArray bytes("secret");
    const SecureBuffer taken = SecureBuffer::take(bytes);
    EXPECT_EQ(taken.size(), 6U);
    EXPECT_TRUE(bytes.isEmpty());
    EXPECT_TRUE(taken.sameAs(secret("secret")));
    EXPECT_FALSE(taken.sameAs(secret("secre")));
}

TEST(ProcessHardening, RefusesCoreDumpsAndPtrace) {
    keys::hardenProcess();
    rlimit core{};
    getrlimit(RLIMIT_CORE, &core);
    EXPECT_EQ(core.rlim_cur, 0U);
    EXPECT_EQ(core.rlim_max, 0U);
    EXPECT_EQ(prctl(PR_GET_DUMPABLE), 0);
}
