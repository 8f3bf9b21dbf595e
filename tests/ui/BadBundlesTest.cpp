// SPDX-License-Identifier: GPL-3.0-or-later
// More than a hundred and fifty bad bundles, each different: refused whole, and said in one sentence about that file.
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSet>

#include "core/transfer/Wrapping.h"
#include "tests/ui/TransferDesk.h"
#include "ui/transfers/ReceiveView.h"
#include "ui/transfers/TransferWords.h"

using namespace serment;
using namespace serment::ui;
using namespace serment::ui::testing;

namespace {

struct Corpus {
    QByteArray sealed, plain;
    std::vector<transfer::ZipEntry> entries;
    std::vector<QByteArray> bad;

    explicit Corpus(Desk& desk) {
        transfer::ExportRequest request;
        request.detainee = desk.martin();
        request.recipientName = u("Dr Roux");
        request.withPsychiatric = false;
        request.patientInformed = true;
        const auto paperDesk = documents::Desk::load();
        const auto bundle = transfer::exportBundle(*desk.session, *paperDesk, request);
        EXPECT_TRUE(bundle.has_value()) << (bundle ? "" : bundle.error().detail.toStdString());
        sealed = bundle->files.front().bytes;
        plain = *transfer::openWithPassphrase(sealed, bundle->passphrase.toLatin1());
        entries = *transfer::readZip(plain);
        truncated();
        garbage();
        archives();
        manifests();
        documents();
    }
    void add(const std::vector<transfer::ZipEntry>& files) { bad.push_back(*transfer::writeZip(files)); }
    void truncated() {
        for (int i = 1; i < 40; ++i) bad.push_back(plain.left(plain.size() * i / 40));
        for (int i = 1; i < 12; ++i) bad.push_back(sealed.left(sealed.size() * i / 12));
        for (int i = 1; i < 24; ++i) {  // under the sum of its entry
            QByteArray changed = plain;
            const qsizetype at = changed.size() * i / 25;
            changed[at] = static_cast<char>(changed.at(at) ^ 0x55);
            bad.push_back(changed);
        }
    }
    void garbage() {
        QRandomGenerator random(8);
        for (const char* start : {"x", "0", "{", "<", "PK", "PK\x03\x04", "%PDF-1.7\n", "\x30\x82\x10", "\x30\x80\x06\x09", "[1]", "<html>", "{}"}) {
            QByteArray noise(4000, '\0');
            for (char& c : noise) c = static_cast<char>(random.bounded(256));
            bad.push_back(start);
            bad.push_back(start + noise);
        }
    }
    void archives() {
        for (const char* name : {"../X", "../../etc/passwd", "/etc/passwd", "a/../../b", "C:\\x", "C:/x", "a//b", "./a", "a/.", "a/..", "BLOBS/../../x", "PARTS/../X", "a\nb"}) {
            auto files = entries;
            files.push_back({u(name), "x"});
            add(files);
        }
        for (size_t i = 0; i < entries.size(); ++i) {
            auto files = entries;
            files[i].content += 'x';
            add(files);
            files = entries;
            files.erase(files.begin() + static_cast<std::ptrdiff_t>(i));
            if (entries[i].name == u("MANIFEST.JSON")) continue;  // what is left is no bundle of ours any more, and is tried below
            add(files);
            files = entries;
            files.push_back({entries[i].name.toLower(), entries[i].content});
            add(files);
        }
        add({{u("BOMB"), QByteArray(40 << 20, '0')}});
    }
    void manifests() {
        const auto changed = [&](auto&& change) {
            auto files = entries;
            for (transfer::ZipEntry& file : files) {
                if (file.name != u("MANIFEST.JSON")) continue;
                QJsonObject manifest = QJsonDocument::fromJson(file.content).object();
                change(manifest);
                file.content = QJsonDocument(manifest).toJson();
            }
            add(files);
        };
        for (const char* key : {"format", "version", "reference", "part", "created", "detainee", "patient", "files"}) {
            changed([&](QJsonObject& m) { m.remove(u(key)); });
            changed([&](QJsonObject& m) { m[u(key)] = -7; });
            changed([&](QJsonObject& m) { m[u(key)] = QJsonArray{1}; });
        }
        changed([](QJsonObject& m) { m[u("version")] = 99; });
        changed([](QJsonObject& m) { m[u("part")] = u("everything"); });
    }
    void documents() {
        bad.push_back("<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><ClinicalDocument xmlns=\"urn:hl7-org:v3\"><title>&b;</title></ClinicalDocument>");
        bad.push_back("<ClinicalDocument xmlns=\"urn:hl7-org:v3\">" + QByteArray("<a>").repeated(3000) + "</ClinicalDocument>");
        bad.push_back("<ClinicalDocument xmlns=\"urn:hl7-org:v3\"/>");
        bad.push_back("{\"resourceType\":\"Bundle\"}");
        bad.push_back("{\"resourceType\":\"Bundle\",\"entry\":" + QByteArray("[").repeated(4000) + QByteArray("]").repeated(4000) + "}");
    }
};

}  // namespace

TEST(BadBundles, AHundredAndFiftyAreRefusedWholeWithOneClearSentenceEach) {
    Desk from, to;
    const Corpus corpus(from);
    const QSet<QByteArray> different(corpus.bad.begin(), corpus.bad.end());
    EXPECT_GE(different.size(), 150);
    const auto people = people::presentDetainees(*to.session)->size();
    QSet<QString> sentences;
    int refused = 0, asked = 0;
    const auto written = [&](const QByteArray& bytes) {  // one file each: the worker reads them later
        const QString path = to.unit.scratch(u("bad-%1").arg(++asked));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path;
    };
    bool isGoodTaken = false;
    to.gateway->receive(written(corpus.plain), {}, {}, {}, false, [&](Result<Named<transfer::ImportOutcome>> outcome) { isGoodTaken = outcome.has_value(); });
    for (const QByteArray& bytes : different) {
        to.gateway->receive(written(bytes), {}, {}, {}, true, [&](Result<Named<transfer::ImportOutcome>> outcome) {
            if (outcome) return;
            ++refused;
            sentences.insert(TransferWords::refusal(outcome.error()));
        });
    }
    to.settle();
    EXPECT_TRUE(isGoodTaken);  // what makes the others bad is what was done to them
    EXPECT_EQ(refused, different.size());
    EXPECT_GE(sentences.size(), 4);
    std::cout << refused << " bad bundles refused, in " << sentences.size() << " sentences\n";
    for (const QString& text : sentences) {
        EXPECT_TRUE(text.contains(u("This file"))) << text.toStdString();
        EXPECT_TRUE(text.endsWith(QLatin1Char('.'))) << text.toStdString();
        EXPECT_FALSE(text.contains(QLatin1Char('\n')) || text.contains(u("backup")) || text.contains(u("unit is damaged"))) << text.toStdString();
    }
    EXPECT_TRUE(transfer::transfers(*to.session)->empty());
    EXPECT_EQ(people::presentDetainees(*to.session)->size(), people);
}

TEST(BadBundles, ThePageShowsTheSentenceAndOffersNothingToTakeOver) {
    Desk desk;
    ReceiveView view(*desk.gateway, *desk.finder, desk.prompts);
    view.resize(900, 500);
    view.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&view));
    desk.prompts.file = desk.unit.scratch(u("cut.zip"));
    QFile file(*desk.prompts.file);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("PK\x03\x04 cut");
    file.close();
    view.choose();
    desk.settle();
    EXPECT_TRUE(desk.told(view).contains(u("refused whole"))) << desk.told(view).toStdString();
    EXPECT_FALSE(desk.button(view, "Take it over")->isEnabled());
}
