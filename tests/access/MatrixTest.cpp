// SPDX-License-Identifier: GPL-3.0-or-later
// Walks every cell role × action × compartment through real sessions.
#include <gtest/gtest.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <set>

#include "core/access/BreakGlass.h"
#include "core/access/Matrix.h"
#include "core/access/OpenSession.h"
#include "core/access/UnitSession.h"
#include "core/access/Users.h"
#include "tests/support/Printers.h"
#include "tests/support/TestUnit.h"

using namespace serment;
using access::Act;
using access::Action;
using access::Matrix;
using access::Role;

namespace {

// The table said a second time, by hand: a cell flipped in the program's own differs from it.
class Table {
  public:
    Table() {
        QFile file(QStringLiteral(SERMENT_SOURCE_DIR "/tests/access/expected_matrix.tsv"));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        for (const QString& line :
             QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
            const QStringList fields = line.split(QLatin1Char('\t'));
            if (!line.startsWith(QLatin1Char('#')) && fields.size() == 3)
                m_roles[{fields[0], fields[1]}] = fields[2].split(QLatin1Char(' '));
        }
    }
    bool allows(Role role, Action action, Compartment compartment) const {
        const auto roles = m_roles.find({access::actionName(action), compartmentName(compartment)});
        return roles != m_roles.end() && roles->second.contains(access::roleName(role));
    }
    std::set<QString> actions() const {
        std::set<QString> names;
        for (const auto& [cell, roles] : m_roles) names.insert(cell.first);
        return names;
    }

  private:
    std::map<std::pair<QString, QString>, QStringList> m_roles;
};

struct Cell {
    Role role;
    Action action;
    Compartment compartment;
};

std::vector<Cell> allCells() {
    std::vector<Cell> cells;
    for (const Role role : access::allRoles())
        for (const Action action : access::allActions())
            for (const Compartment compartment : allCompartments)
                cells.push_back({role, action, compartment});
    return cells;
}

std::vector<Cell> cellsOf(Role role) {
    std::vector<Cell> cells = allCells();
    std::erase_if(cells, [&](const Cell& cell) { return cell.role != role; });
    return cells;
}

QString say(const Cell& cell) {
    return access::roleName(cell.role) + QLatin1Char(' ') + access::actionName(cell.action) +
           QLatin1Char(' ') + compartmentName(cell.compartment);
}

Result<void> tryIt(access::Session& session, const Cell& cell, const DetaineeId& detainee = {}) {
    return session.read(Act{cell.action, cell.compartment, detainee, {}},
                        [](store::Database&) -> Result<void> { return {}; });
}

// What a session of the role answers, with a matrix of the test's choosing.
ErrorCode expected(const Table& table, const access::Session& session, const Cell& cell) {
    if (!table.allows(cell.role, cell.action, cell.compartment)) return ErrorCode::NotPermitted;
    return session.holds(cell.compartment) ? ErrorCode::Internal : ErrorCode::NoCompartmentKey;
}

}  // namespace

TEST(Matrix, NamesEveryActionOfTheProgram) {
    EXPECT_EQ(Table().actions().size(), access::allActions().size());
    for (const Action action : access::allActions())
        EXPECT_EQ(access::actionFromName(access::actionName(action)), action);
    for (const Role role : access::allRoles()) EXPECT_EQ(access::roleFromName(access::roleName(role)), role);
}

TEST(Matrix, EveryCellHoldsBelowTheWindow) {
    test::TestUnit unit;
    const Table table;
    std::map<Role, std::unique_ptr<access::Session>> sessions;
    for (const Role role : access::allRoles()) sessions[role] = unit.session(role);
    int allowed = 0;
    for (const Cell& cell : allCells()) {
        access::Session& session = *sessions.at(cell.role);
        const auto answer = tryIt(session, cell);
        const ErrorCode want = expected(table, session, cell);
        EXPECT_EQ(answer.has_value(), want == ErrorCode::Internal) << qPrintable(say(cell));
        EXPECT_EQ(answer ? errorName(ErrorCode::Internal) : errorName(answer.error().code), errorName(want))
            << qPrintable(say(cell));
        EXPECT_EQ(session.may(cell.action, cell.compartment), answer.has_value()) << qPrintable(say(cell));
        allowed += answer.has_value();
    }
    EXPECT_GT(allowed, 400);
}

TEST(Matrix, ALockedSessionDoesNothing) {
    test::TestUnit unit;
    for (const Role role : access::allRoles()) {
        auto session = unit.session(role);
        access::lockSession(*session);
        for (const Cell& cell : cellsOf(role))
            EXPECT_EQ(tryIt(*session, cell).error().code, ErrorCode::SessionLocked) << qPrintable(say(cell));
    }
}

TEST(Matrix, ARevokedSessionDoesNothing) {
    test::TestUnit unit;
    auto chief = unit.chief();
    for (const Role role : access::allRoles()) {
        if (role == Role::CoordinatingPhysician) continue;
        auto session = unit.session(role);
        ASSERT_TRUE(access::revokeUser(*chief, session->user().id));
        for (const Cell& cell : cellsOf(role))
            EXPECT_EQ(tryIt(*session, cell).error().code, ErrorCode::UserRevoked) << qPrintable(say(cell));
    }
}

TEST(Matrix, BreakGlassAddsReadingOneFileAndNothingElse) {
    test::TestUnit unit;
    const Table table;
    const DetaineeId patient = DetaineeId::create();
    ASSERT_TRUE(access::setBreakGlassEnabled(*unit.session(Role::Psychiatrist), true));
    auto opened = access::breakGlass(*unit.session(Role::Physician), patient, QStringLiteral("urgence"),
                                     test::TestUnit::passphrase());
    ASSERT_TRUE(opened);
    const std::vector<Action> reading{Action::OpenFile, Action::ViewConsents, Action::ViewDisclosures,
                                      Action::ViewRequests};
    for (const Cell& cell : cellsOf(Role::Physician)) {
        const bool extra = cell.compartment == Compartment::Psychiatric &&
                           std::count(reading.begin(), reading.end(), cell.action) == 1;
        const bool usual =
            table.allows(cell.role, cell.action, cell.compartment) && (*opened)->holds(cell.compartment);
        EXPECT_EQ(tryIt(**opened, cell, patient).has_value(), usual || extra) << qPrintable(say(cell));
        // Of anybody else the emergency's session shows what the unit shows to everybody.
        EXPECT_EQ(tryIt(**opened, cell, DetaineeId::create()).has_value(),
                  usual && cell.compartment == Compartment::Unit)
            << qPrintable(say(cell));
    }
}

// Mutation check: each cell of the program's table is flipped in turn under a session of its role, and the
// walk above must notice every one: the table is said twice, and the session obeys the one that it is given.
TEST(Matrix, FlippingAnyCellIsNoticed) {
    test::TestUnit unit;
    const Table table;
    int mutants = 0;
    for (const Role role : access::allRoles()) {
        const auto session = unit.session(role);
        const access::Login& login = static_cast<access::UnitSession&>(*session).login();
        Matrix current = Matrix::shipped();
        store::CompartmentKeys keys;
        for (const auto& [compartment, key] : login.keys) keys[compartment] = key.clone();
        auto underTest = access::UnitSession::open(std::make_shared<access::Login>(
            login.folder, login.unitId, login.rootPublic, login.user,
            keys::Identity{login.identity.user, login.identity.box.clone(), login.identity.sign.clone()},
            std::move(keys), login.lock, login.clock, current));
        ASSERT_TRUE(underTest);
        const auto noticed = [&](const Cell& cell) {
            const auto answer = tryIt(**underTest, cell);
            const ErrorCode got = answer ? ErrorCode::Internal : answer.error().code;
            return got != expected(table, **underTest, cell);
        };
        for (const Cell& cell : cellsOf(role)) {
            current = Matrix::shipped();
            ASSERT_FALSE(noticed(cell)) << qPrintable(say(cell));
            current = Matrix::shipped().flipped(cell.role, cell.action, cell.compartment);
            EXPECT_TRUE(noticed(cell)) << qPrintable(say(cell));
            ++mutants;
        }
    }
    EXPECT_EQ(mutants, static_cast<int>(allCells().size()));
    RecordProperty("mutants", mutants);
}

// What must never become allowed by an edit of the table, said once more in the words of the law.
TEST(Matrix, KeepsTheWallsOfTheLaw) {
    const Matrix& matrix = Matrix::shipped();
    for (const Action action : access::allActions()) {
        for (const Compartment clinical : {Compartment::Coordination, Compartment::Somatic,
                                           Compartment::Psychiatric, Compartment::Prevention}) {
            EXPECT_FALSE(matrix.allows(Role::Secretary, action, clinical))
                << qPrintable(access::actionName(action));
            EXPECT_FALSE(matrix.allows(Role::HospitalIt, action, clinical))
                << qPrintable(access::actionName(action));
        }
        for (const Role somatic : {Role::Physician, Role::Nurse, Role::Pharmacist, Role::PreventionPhysician})
            EXPECT_FALSE(matrix.allows(somatic, action, Compartment::Psychiatric))
                << qPrintable(access::actionName(action));
        for (const Role psychiatric : {Role::Psychiatrist, Role::Psychologist, Role::PsychiatricNurse})
            EXPECT_FALSE(matrix.allows(psychiatric, action, Compartment::Somatic))
                << qPrintable(access::actionName(action));
        for (const Compartment care :
             {Compartment::Coordination, Compartment::Somatic, Compartment::Psychiatric})
            EXPECT_FALSE(matrix.allows(Role::PreventionPhysician, action, care))
                << qPrintable(access::actionName(action));  // L.412-47
        for (const Compartment compartment : allCompartments)
            EXPECT_FALSE(action == Action::TriageRequest &&
                         matrix.allows(Role::Secretary, action, compartment));  // CPT: carers triage
    }
    for (const Compartment compartment : allCompartments) {
        for (const Role role : access::allRoles()) {
            const bool prescriber =
                role == Role::CoordinatingPhysician || role == Role::Physician || role == Role::Psychiatrist;
            EXPECT_TRUE(prescriber || !matrix.allows(role, Action::Prescribe, compartment))
                << qPrintable(access::roleName(role));
            EXPECT_TRUE(role == Role::CoordinatingPhysician ||
                        !matrix.allows(role, Action::ReviewAlarm, compartment))
                << qPrintable(access::roleName(role));
        }
    }
    EXPECT_FALSE(matrix.defaultKeys(Role::CoordinatingPhysician).contains(Compartment::Psychiatric));
    EXPECT_EQ(matrix.defaultKeys(Role::HospitalIt), std::set{Compartment::Unit});
    EXPECT_EQ(matrix.defaultKeys(Role::Secretary), std::set{Compartment::Unit});
}

TEST(Matrix, AnUnknownNameOrAMissingActionDoesNotLoad) {
    EXPECT_FALSE(Matrix::parse("{}"));
    EXPECT_FALSE(Matrix::parse("not json"));
    QFile file(QStringLiteral(SERMENT_SOURCE_DIR "/resources/access/matrix.json"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray json = file.readAll();
    EXPECT_TRUE(Matrix::parse(json));
    for (const auto& [word, other] : std::vector<std::pair<QByteArray, QByteArray>>{
             {"\"prescribe\"", "\"prescrib\""}, {"\"nurse\"", "\"nurze\""}, {"\"somatic\"", "\"somatik\""}})
        EXPECT_FALSE(Matrix::parse(QByteArray(json).replace(word, other))) << other.constData();
}

TEST(Matrix, BreakGlassOpensTheCompartmentThatTheTableNames) {
    QFile file(QStringLiteral(SERMENT_SOURCE_DIR "/resources/access/matrix.json"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QJsonObject shipped = QJsonDocument::fromJson(file.readAll()).object();
    for (const Compartment named : {Compartment::Psychiatric, Compartment::Prevention}) {
        QJsonObject table = shipped;
        QJsonObject emergency = table.value(QStringLiteral("break_glass")).toObject();
        emergency.insert(QStringLiteral("compartment"), compartmentName(named));
        emergency.insert(QStringLiteral("roles"), QJsonArray{QStringLiteral("nurse")});
        emergency.insert(QStringLiteral("actions"), QJsonArray{QStringLiteral("open_file")});
        table.insert(QStringLiteral("break_glass"), emergency);
        const auto matrix = Matrix::parse(QJsonDocument(table).toJson());
        ASSERT_TRUE(matrix);
        for (const Cell& cell : allCells())
            EXPECT_EQ(matrix->allowsBreakGlass(cell.role, cell.action, cell.compartment),
                      cell.role == Role::Nurse && cell.action == Action::OpenFile && cell.compartment == named)
                << qPrintable(say(cell));
    }
}
