// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QJsonArray>
#include <QWidget>
#include <functional>
#include <optional>
#include <vector>

#include "core/documents/Pictures.h"
#include "core/base/Error.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace serment::ui {

// The photographs of a paper: those of the file to tick, and others to bring in, from a file or the clipboard, once
// the person agreed. What is brought in becomes an attachment of the file.
class PhotoPicker : public QWidget {
    Q_OBJECT
  public:
    using FileChooser = std::function<std::optional<QString>()>;
    explicit PhotoPicker(QWidget* parent = nullptr);
    void setFileChooser(FileChooser chooser) { m_chooser = std::move(chooser); }
    void setAgreed(bool agreed);  // without it nothing can be brought in
    void setPhotos(const std::vector<documents::PhotoChoice>& photos);
    void add(const documents::PhotoChoice& photo);  // ticked
    void refuse(const Error& error);                // says at the field why it was not taken
    QJsonArray chosen() const;
    void setChosen(const QJsonArray& photos);

  Q_SIGNALS:
    void changed();
    void wanted(const serment::documents::NewPhoto& photo);

  private:
    void addBox(const documents::PhotoChoice& photo, bool ticked);
    void fromFile();
    void fromClipboard();
    void send(documents::NewPhoto photo);
    void say(const QString& text, bool wrong);
    FileChooser m_chooser;
    QVBoxLayout* m_boxes;
    QLineEdit* m_label;
    QPushButton *m_file, *m_paste;
    QLabel* m_note;
    bool m_agreed = false;
};

}  // namespace serment::ui
