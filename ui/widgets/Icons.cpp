// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace serment::ui {

namespace {

QByteArray drawing(const QString& name, const QColor& color) {
    QFile file(QStringLiteral(":/serment/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) return {};
    return file.readAll().replace("currentColor", color.name().toLatin1());
}

QPixmap draw(const QString& name, const QColor& color, const QSize& pixels) {
    const QString key =
        QStringLiteral("icon/%1/%2/%3x%4").arg(name, color.name()).arg(pixels.width()).arg(pixels.height());
    QPixmap picture;
    if (QPixmapCache::find(key, &picture)) return picture;
    picture = QPixmap(pixels);
    picture.fill(Qt::transparent);
    QSvgRenderer renderer(drawing(name, color));
    QPainter painter(&picture);
    renderer.render(&painter);
    painter.end();
    QPixmapCache::insert(key, picture);
    return picture;
}

class ThemedEngine final : public QIconEngine {
  public:
    ThemedEngine(QString name, Tone tone) : m_name(std::move(name)), m_tone(tone) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, draw(m_name, colorFor(mode), rect.size() * ratio));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override {
        return draw(m_name, colorFor(mode), size);
    }
    QIconEngine* clone() const override { return new ThemedEngine(m_name, m_tone); }

  private:
    QColor colorFor(QIcon::Mode mode) const {
        return Theme::color(mode == QIcon::Disabled ? Tone::Muted : m_tone);
    }
    QString m_name;
    Tone m_tone;
};

}  // namespace

QIcon icon(const QString& name, Tone tone) {
    return QIcon(new ThemedEngine(name, tone));
}

QPixmap iconPixmap(const QString& name, Tone tone, int side, qreal devicePixelRatio) {
    const int pixels = qRound(Theme::px(side) * devicePixelRatio);
    QPixmap picture = draw(name, Theme::color(tone), QSize(pixels, pixels));
    picture.setDevicePixelRatio(devicePixelRatio);
    return picture;
}

}  // namespace serment::ui
