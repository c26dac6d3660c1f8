// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>
#include <QUrl>

/// Shows one help topic: lines that are not too long, tables with thin lines, headings that links can
/// name, light and dark.
class HelpBrowser : public QTextBrowser {
    Q_OBJECT

public:
    explicit HelpBrowser(QWidget *parent = nullptr);

    /// Shows a place of the help (see helptopics.h). Where it is shown already, it stays where it was read.
    void open(const QString &place);
    QString topic() const;

    /// Marks every occurrence of \a words; empty words mark nothing.
    void setWords(const QString &words);
    /// Selects the next occurrence, from the top where \a fromTop. False where there is none below.
    bool showNext(bool fromTop);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void take(const QUrl &url);
    void dress();
    void fit();
    void mark();

    QUrl m_shown;  ///< source() still says the one before while sourceChanged() is emitted
    QString m_words;
};
