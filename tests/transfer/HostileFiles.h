// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/access/Session.h"
#include "core/keys/Cms.h"
#include "core/transfer/Zip.h"

// Builders of files that lie, for HostileTest.
namespace serment::transfer {

enum class Manifest { MadeAnew, AsItIs };
// The files of a bundle in a ZIP, with a manifest that names them as they are now.
QByteArray resealed(std::vector<ZipEntry> files);
// With one file replaced or added.
QByteArray withFile(std::vector<ZipEntry> files, const QString& name, const QByteArray& content, Manifest manifest = Manifest::MadeAnew);

enum class SpecialFile { SymbolicLink, Fifo, Folder };
QByteArray zipWithSpecial(const std::vector<ZipEntry>& files, const char* name, SpecialFile kind);

enum class Cipher { Gcm, Cbc };
QByteArray enveloped(const QByteArray& content, const QByteArray& certificatePem, Cipher cipher = Cipher::Gcm);
QByteArray signedBy(const std::vector<keys::CertifiedKey>& signers, const QByteArray& content);
QByteArray detachedSignature(const keys::CertifiedKey& signer, const QByteArray& content);
Result<keys::CertifiedKey> signingIdentity(access::Session& session);

// Nine levels of ten entities, used in a text and in an attribute.
QByteArray billionLaughs();
using Named = std::pair<QByteArray, QByteArray>;
std::vector<Named> hostileXml(const QByteArray& cda);
std::vector<Named> hostileFhir(const QByteArray& document);

}  // namespace serment::transfer
