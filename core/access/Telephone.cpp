// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/Telephone.h"

#include <QRegularExpression>

namespace serment::access {

bool isTelephone(const QString& number) {
    static const QRegularExpression written(QStringLiteral("^(0[1-9]([ .-]?[0-9]{2}){4}|\\+[1-9][0-9]{0,2}([ .-]?[0-9]{1,4}){2,6})$"));
    return written.match(number.simplified()).hasMatch();
}

}  // namespace serment::access
