// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>

#include "core/base/Result.h"

namespace serment::transfer {

// A passphrase to be printed apart and typed by a stranger: five groups of four characters without look-alikes,
// 20 × log2(32) = 100 bits, from the generator of libsodium.
QString generatePassphrase();

// The PDF encrypted with AES-256 (PDF 2.0, revision 6) through libqpdf; the same passphrase opens and owns it.
// Fails with Damaged when the input is not a PDF.
Result<QByteArray> sealPdf(const QByteArray& pdf, const QByteArray& passphrase);

}  // namespace serment::transfer
