// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QTest>
#include <atomic>

#include "ui/widgets/Background.h"

using namespace serment::ui;

namespace {

void turn() {
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

}  // namespace

TEST(Background, AnswersComeInTheOrderAskedAndInTheThreadThatAsked) {
    Background background;
    const auto here = std::this_thread::get_id();
    std::vector<int> answers;
    for (int i = 0; i < 200; ++i)
        background.run<int>(
            &background,
            [&background, &answers, i, here] {
                EXPECT_NE(std::this_thread::get_id(), here);
                background.tell([&answers, i] { answers.push_back(-i - 1); });
                return i;
            },
            [&answers, here](int answer) {
                EXPECT_EQ(std::this_thread::get_id(), here);
                answers.push_back(answer);
            });
    ASSERT_TRUE(QTest::qWaitFor([&] { return answers.size() == 400; }, 60000));
    for (int i = 0; i < 200; ++i) {
        EXPECT_EQ(answers[static_cast<size_t>(2 * i)], -i - 1) << "what is told on the way comes before the answer";
        EXPECT_EQ(answers[static_cast<size_t>(2 * i + 1)], i);
    }
}

TEST(Background, WhatWasAskedIsDoneBeforeItGoesAndNobodyIsAnswered) {
    std::atomic<int> done = 0;
    bool answered = false;
    {
        Background background;
        for (int i = 0; i < 50; ++i)
            background.run<int>(&background, [&done] { return ++done; }, [&answered](int) { answered = true; });
    }
    EXPECT_EQ(done, 50);
    turn();
    EXPECT_FALSE(answered);
}

TEST(Background, AnAnswerToWhoHasGoneIsDroppedAndTheOthersCome) {
    Background background;
    auto gone = std::make_unique<QObject>();
    bool wrong = false, right = false;
    background.run<int>(gone.get(), [] { return 1; }, [&wrong](int) { wrong = true; });
    gone.reset();
    background.run<int>(&background, [] { return 2; }, [&right](int) { right = true; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return right; }, 60000));
    EXPECT_FALSE(wrong);
}

TEST(Background, AnAnswerMayEndTheBackgroundThatBroughtIt) {
    auto background = std::make_unique<Background>();
    std::atomic<int> done = 0;
    for (int i = 0; i < 3; ++i)
        background->run<int>(background.get(), [&done] { return ++done; }, [&background](int) { background.reset(); });
    ASSERT_TRUE(QTest::qWaitFor([&] { return !background; }, 60000));
    EXPECT_EQ(done, 3);
    turn();
}

// A reply holds widgets: its last copy goes in the thread that asked, whether it was answered or dropped.
TEST(Background, AReplyIsDestroyedWhereItWasMade) {
    const auto here = std::this_thread::get_id();
    std::atomic<int> elsewhere = 0;
    const auto held = [&elsewhere, here] {
        return std::shared_ptr<int>(new int(0), [&elsewhere, here](int* number) {
            if (std::this_thread::get_id() != here) ++elsewhere;
            delete number;
        });
    };
    {
        Background background;
        bool answered = false;
        auto gone = std::make_unique<QObject>();
        background.run<int>(gone.get(), [] { return 1; }, [kept = held()](int) {});
        gone.reset();
        background.run<int>(&background, [] { return 2; }, [kept = held(), &answered](int) { answered = true; });
        ASSERT_TRUE(QTest::qWaitFor([&] { return answered; }, 60000));
        background.run<int>(&background, [] { return 3; }, [kept = held()](int) {});
    }
    EXPECT_EQ(elsewhere, 0);
}
