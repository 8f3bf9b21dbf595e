// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Site.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <cstdio>

#include "core/access/OpenSession.h"
#include "core/people/Detainee.h"
#include "core/records/File.h"
#include "core/requests/Pile.h"
#include "core/requests/Registering.h"
#include "core/synthetic/DemoUnit.h"

namespace serment::bench {

namespace {

constexpr int wantedEntries = 1000;
constexpr size_t wantedRequests = 500;

QString u(const char* text) {
    return QString::fromUtf8(text);
}

QString notes(const QString& folder) {
    return folder + u(".json");
}

QJsonObject noted(const QString& folder) {
    QFile file(notes(folder));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

void note(const QString& folder, const QJsonObject& object) {
    QFile file(notes(folder));
    if (file.open(QIODevice::WriteOnly)) file.write(QJsonDocument(object).toJson());
}

Result<void> make(const QString& folder, int patients, const Clock& clock) {
    QDir(folder).removeRecursively();
    QElapsedTimer timer;
    timer.start();
    std::fprintf(stderr, "making a unit of %d people…\n", patients);
    const auto demo = synthetic::makeDemoUnit(folder, {patients, 20, 1}, clock);
    if (!demo) return tl::unexpected<Error>(demo.error());
    note(folder, {{u("passphrase"), demo->accounts.front().passphrase},
                  {u("user"), demo->accounts.front().user},
                  {u("entries"), demo->entries},
                  {u("seconds"), static_cast<double>(timer.elapsed()) / 1000}});
    return {};
}

struct Largest {
    DetaineeId person;
    qint64 entries = 0;
};

// The somatic file nearest to the size wanted from above, else the largest.
Result<Largest> nearest(access::Session& session) {
    return session.read({access::Action::ViewDetainees, Compartment::Unit, {}, {}}, [&](store::Database& db) -> Result<Largest> {
        const auto rows = db.query(u("SELECT detainee_id, count(*) AS n FROM somatic.entry GROUP BY detainee_id"
                                     " ORDER BY n < :wanted, abs(n - :wanted) LIMIT 1"))
                              .bind(u(":wanted"), QVariant(wantedEntries))
                              .all([](const store::Row& row) { return Largest{row.id<DetaineeTag>(0), row.integer(1)}; });
        return rows.front();
    });
}

Result<void> seeToTheFile(access::Session& session, Largest& file) {
    for (; file.entries < wantedEntries; ++file.entries) {
        records::CareNote note;
        note.detainee = file.person;
        note.title = u("Entretien infirmier");
        note.text = u("Reçu à sa demande, sommeil meilleur, revu dans une semaine. Note %1.").arg(file.entries);
        if (auto written = records::writeCareNote(session, note); !written) return tl::unexpected<Error>(written.error());
    }
    return {};
}

Result<void> seeToTheRequests(access::Session& session) {
    const auto clocks = requests::loadWaitingClocks();
    const auto finder = requests::RedFlagFinder::load();
    const auto present = people::presentDetainees(session);
    if (!clocks || !finder || !present) return fail(ErrorCode::Internal);
    const auto pile = requests::pile(session, *clocks);
    if (!pile) return tl::unexpected<Error>(pile.error());
    for (size_t i = pile->toTriage.size(); i < wantedRequests; ++i) {
        requests::NewRequest slip;
        slip.detainee = (*present)[i % present->size()].id;
        slip.words = u("Je voudrais voir le dentiste, j'ai mal depuis %1 jours.").arg(1 + i % 9);
        slip.target = requests::Target::Dentist;
        if (auto done = requests::registerRequest(session, **finder, slip); !done) return tl::unexpected<Error>(done.error());
    }
    return {};
}

}  // namespace

Result<std::unique_ptr<access::Session>> openSite(const QString& folder, const Clock& clock) {
    const QJsonObject known = noted(folder);
    QString passphrase = known.value(u("passphrase")).toString();
    return access::openSession(folder, known.value(u("user")).toString(), SecureBuffer::take(passphrase), clock);
}

std::unique_ptr<access::Session> Site::open() {
    auto opened = openSite(folder, clock);
    if (!opened) std::fprintf(stderr, "%s\n", qPrintable(errorName(opened.error().code)));
    return opened ? std::move(*opened) : nullptr;
}

Result<std::unique_ptr<Site>> siteOf(const QString& cache, int patients) {
    auto site = std::make_unique<Site>();
    site->folder = cache + QLatin1Char('/') + QString::number(patients);
    QDir().mkpath(cache);
    if (noted(site->folder).isEmpty())
        if (auto made = make(site->folder, patients, site->clock); !made) return tl::unexpected<Error>(made.error());
    site->madeInSeconds = noted(site->folder).value(u("seconds")).toDouble();
    site->entries = noted(site->folder).value(u("entries")).toInteger();
    for (const QFileInfo& info : QDir(site->folder).entryInfoList(QDir::Files)) site->bytes += info.size();
    const auto session = site->open();
    if (!session) return fail(ErrorCode::NotFound, u("the unit kept of a run before does not open: remove ") + site->folder + u(".json and run again"));
    auto file = nearest(*session);
    if (!file) return tl::unexpected<Error>(file.error());
    if (auto done = seeToTheFile(*session, *file); !done) return tl::unexpected<Error>(done.error());
    if (auto done = seeToTheRequests(*session); !done) return tl::unexpected<Error>(done.error());
    site->thousand = file->person;
    return site;
}

double residentMebibytes() {
    QFile file(u("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly)) return 0;
    for (const QByteArray& line : file.readAll().split('\n'))
        if (line.startsWith("VmRSS:")) return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    return 0;
}

}  // namespace serment::bench
