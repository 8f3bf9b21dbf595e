// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>
#include <vector>

// The calls by which this process touches files, taken over in the program itself (the linker finds these before
// those of the C library): SQLCipher, Qt and libarchive all come through here, so that not only the encrypted files
// but the keyring, a rotation's change of names and a backup can fail at every step, which a shim of SQLite's own
// file layer would not see.
namespace serment::faults {

enum class Fault {
    Error,  // this one call answers EIO
    Full,   // from this call on nothing can grow: ENOSPC
    Short,  // a write takes half of what it is given, then as Full
    Gone,   // from this call on the medium is no longer there: EIO to everything
    Death,  // the process ends here; a write is cut in half
};

// What was done to files, for a power cut to undo.
enum class Deed { Write, Truncate, SyncFile, SyncFolder, Link, Rename, Unlink, Mark };
struct Operation {
    Deed deed = Deed::Mark;
    quint64 inode = 0;
    qint64 offset = 0;  // of a write; size of a truncation
    QByteArray bytes;
    QString name, target;  // full paths
};

// Counts the calls on what lies below these folders from now on.
void watch(const QStringList& folders);
// The call of this number (from 1) and perhaps those after it meet the fault.
void failAt(long call, Fault fault);
// Writes of more bytes than this in all meet ENOSPC; a medium of that size, where none can be mounted.
void limitTo(qint64 bytes);
void record(std::vector<Operation>* into);
// Nothing fails any more, nothing is counted; answers how many calls there were.
long endWatch();
// Whether the fault was met.
bool struck();

}  // namespace serment::faults
