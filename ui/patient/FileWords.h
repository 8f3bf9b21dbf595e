// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCoreApplication>

#include "core/consent/Consent.h"
#include "core/consent/Mandate.h"
#include "core/consent/Opposition.h"
#include "core/records/File.h"
#include "core/records/Summary.h"
#include "ui/patient/PatientValues.h"

namespace serment::ui {

// What a file holds, as rows and chips.
struct FileWords {
    Q_DECLARE_TR_FUNCTIONS(FileWords)
  public:
    static QString kind(records::EntryKind kind);
    static QString measure(records::MeasureCode code);
    static QString unit(records::MeasureCode code);  // as people write it
    static QString recipient(const QString& name);   // of POLICY; unknown names as they are
    static QString titleOf(const records::Entry& entry);
    static QString receptionItem(const QString& key);
    static QString preview(const QString& text);  // one line, cut between two words, and it shows
    static Row entry(const records::Entry& entry);
    static QString byline(const records::Entry& entry);
    static Row treatment(const records::Treatment& treatment);
    static Row consent(const consent::Consent& consent);
    static Row opposition(const consent::Opposition& opposition);
    static Row mandate(const consent::Mandate& mandate, const QDate& today);
    static QString encounterText(const records::Encounter& encounter);

    static std::vector<Chip> chips(const records::FileSummary& summary,
                                   const std::vector<consent::Opposition>& oppositions);
    static Chip release(const QDate& planned);
    static CurveData weightCurve(const std::vector<records::MeasurePoint>& weights);
    static PatientSummary summary(const records::FileSummary& summary,
                                  const std::vector<records::Entry>& recent, const QDateTime& now);
};

}  // namespace serment::ui
