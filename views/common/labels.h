// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/marks.h"

#include <QLabel>

class QVBoxLayout;

/// Labels in the few styles that the program has. They follow light and dark by themselves.
namespace labels {

/// In the secondary text colour.
QLabel *pale(const QString &text = {});
QLabel *bold(const QString &text = {});
void makePale(QLabel *label);
void makeBold(QWidget *widget);
/// A bold line and a pale, smaller one below it, each cut where there is no room.
QVBoxLayout *twoLines(const QString &title, const QString &detail);
/// \a points smaller than the rest: 1 in lists and the status bar, 2 in notes.
void makeSmaller(QWidget *widget, double points);

}

/// One line that is cut with an ellipsis where there is no room; then the whole text is its tool tip.
class ElidedLabel : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(const QString &text = {}, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool isCut() const;
};

/// An icon in the secondary colour; lets clicks through.
class IconLabel : public QWidget {
    Q_OBJECT

public:
    IconLabel(const char *iconName, int side, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const char *m_icon;
};

/// A sign with a text beside it, which wraps: what is doubtful about a field, a count in the status bar.
class MarkLabel : public QWidget {
    Q_OBJECT

public:
    explicit MarkLabel(marks::Kind kind, const QString &text = {}, QWidget *parent = nullptr);

    void setKind(marks::Kind kind);
    /// Plain text; \a link, where given, follows it underlined and is told by linkActivated().
    void setText(const QString &text, const QString &link = {}, const QString &target = {});
    void setWordWrap(bool wrap);
    /// Only the sign has its colour, the text is pale.
    void setPale(bool pale);
    QString text() const { return m_text; }

Q_SIGNALS:
    void linkActivated(const QString &target);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showText();
    int signSide() const;

    marks::Kind m_kind;
    bool m_pale = false;
    QString m_text;
    QString m_link;
    QString m_target;
    QLabel *m_label = nullptr;
};
