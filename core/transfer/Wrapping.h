// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/keys/Cms.h"
#include "core/transfer/Zip.h"

namespace serment::transfer {

enum class Wrapper { Cms, SealedZip, PlainZip, Cda, Fhir, Unknown };

// What the first bytes of a file tell, before anything is opened.
Wrapper wrapperOf(const QByteArray& file);
QString wrapperName(Wrapper wrapper);  // "cms", "aes_zip", "zip", "cda", "fhir", "unknown"

// To a unit that has nothing: an AES-256 ZIP around one neutrally named file, so that the names inside tell nothing.
Result<QByteArray> sealWithPassphrase(const QByteArray& payload, const QByteArray& passphrase, const Tick& tick = {});
Result<QByteArray> openWithPassphrase(const QByteArray& file, const QByteArray& passphrase);

}  // namespace serment::transfer
