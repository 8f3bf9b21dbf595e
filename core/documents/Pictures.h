// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <map>
#include <vector>

#include "core/access/Session.h"
#include "core/documents/Assemble.h"

namespace serment::documents {

// A photograph as it is printed: upright, at most 1400 pixels a side, opaque, without the words that a camera
// hides in it (place, owner, model). Errors: UnreadableFile, TooLarge over 60 million pixels.
Result<QByteArray> photoForPaper(const QByteArray& pngOrJpeg);

// A picture of the file that may be joined to a paper about this person.
struct PhotoChoice {
    QString id;  // as in the values of a Photos field
    QString label;
};
Result<std::vector<PhotoChoice>> photoChoices(access::Session& session, const DetaineeId& detainee);

// Puts a picture into the file of this person, in the user's own compartment, so that a paper may show it. Errors, on
// field "content": UnreadableFile for what is no whole PNG or JPEG, TooLarge over 20 MiB; MissingField "label".
struct NewPhoto {
    QString path;        // read here, never more than the limit; or
    QByteArray content;  // its bytes
    QString label;       // what it shows
};
Result<PhotoChoice> addPhoto(access::Session& session, const DetaineeId& detainee, const NewPhoto& photo);

// The photographs of the paper before one's eyes, ready to print, by PhotoChoice::id: what an attachment holds never
// changes, so it is decoded once and not at each pause in typing. Lives with the session, gone when it locks.
using PictureCache = std::map<QString, QByteArray>;

// Those that the draft names, of a file that the user may read, whatever the cache holds; afterwards it holds these
// alone. Errors: NotFound for a picture that is not of this person's file.
Result<std::map<QString, Picture>> picturesOf(access::Session& session, const Draft& draft,
                                              const Template& model, PictureCache* cache = nullptr);

}  // namespace serment::documents
