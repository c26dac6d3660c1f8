// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/markdownedit.h"

#include "views/common/colors.h"

#include <QAbstractItemView>
#include <QAbstractTextDocumentLayout>
#include <QCompleter>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QRegularExpression>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTextBlock>
#include <QTextLayout>

namespace {

constexpr int restBeforeCommit = 2000;  // milliseconds

/// What was typed of a field: from the brace up to the cursor; nothing outside of one.
std::optional<QString> fieldBegun(const QTextCursor &cursor)
{
    const QString before = cursor.block().text().left(cursor.positionInBlock());
    const qsizetype brace = before.lastIndexOf(u'{');
    if (brace < 0 || before.indexOf(u'}', brace) >= 0 || (brace > 0 && before.at(brace - 1) == u'{'))
        return {};
    return before.mid(brace + 1);
}

}

MarkdownEdit::MarkdownEdit(Fields fields, QWidget *parent)
    : QTextEdit(parent)
    , m_fields(std::move(fields))
    , m_highlighter(new MarkdownHighlighter(document(), m_fields.stateOf))
    , m_completer(new QCompleter(this))
{
    setAcceptRichText(false);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("Text, written in Markdown"));
    setPlaceholderText(tr("Write here. Type { for a figure of the plan."));
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(2);
    m_completer->setWidget(this);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restBeforeCommit);
    connect(&m_rest, &QTimer::timeout, this, &MarkdownEdit::commit);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &MarkdownEdit::complete);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &MarkdownEdit::fit);
    connect(this, &QTextEdit::cursorPositionChanged, this, [this] {
        m_highlighter->setActiveBlock(hasFocus() ? textCursor().blockNumber() : -1);
        if (hasFocus())
            Q_EMIT entered();
    });
    connect(document(), &QTextDocument::contentsChange, this, [this] {
        const QString now = source();
        if (m_loading || now == m_told)
            return;
        m_told = now;
        if (now != m_stored)
            m_rest.start();
        Q_EMIT typed();
    });
}

/// As it is in the plan: QTextEdit::toPlainText() would turn each space that does not break into another one.
QString MarkdownEdit::source() const
{
    QString text = document()->toRawText();
    text.replace(QChar::ParagraphSeparator, u'\n');
    text.replace(QChar::LineSeparator, u'\n');
    return text;
}

void MarkdownEdit::setSource(const QString &source)
{
    const bool untouched = this->source() == m_stored;
    m_stored = QString(source).replace(QLatin1String("\r\n"), QLatin1String("\n"));
    if (!untouched || this->source() == m_stored)
        return;
    m_loading = true;
    const int at = textCursor().position();
    setPlainText(m_stored);
    m_told = m_stored;
    QTextCursor cursor = textCursor();
    cursor.setPosition(std::min(at, document()->characterCount() - 1));
    setTextCursor(cursor);
    m_loading = false;
    fit();
}

void MarkdownEdit::commit()
{
    m_rest.stop();
    const QString now = source();
    if (now == m_stored || isReadOnly())
        return;
    m_stored = now;
    Q_EMIT committed(now);
}

markdown::Selected MarkdownEdit::selected() const
{
    const QTextCursor cursor = textCursor();
    return {source(), cursor.selectionStart(), cursor.selectionEnd()};
}

/// Only what differs is replaced, so that the editor's own undo brings back just that.
void MarkdownEdit::apply(const markdown::Selected &next)
{
    const QString now = source();
    const qsizetype shorter = std::min(now.size(), next.text.size());
    qsizetype same = 0;
    while (same < shorter && now.at(same) == next.text.at(same))
        ++same;
    qsizetype tail = 0;
    while (tail < shorter - same
           && now.at(now.size() - 1 - tail) == next.text.at(next.text.size() - 1 - tail))
        ++tail;
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    cursor.setPosition(int(same));
    cursor.setPosition(int(now.size() - tail), QTextCursor::KeepAnchor);
    cursor.insertText(next.text.mid(same, next.text.size() - tail - same));
    cursor.endEditBlock();
    cursor.setPosition(int(next.from));
    cursor.setPosition(int(next.to), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

void MarkdownEdit::insertField(const QString &field)
{
    textCursor().insertText(u'{' + field + u'}');
    setFocus();
}

void MarkdownEdit::showFieldsAgain()
{
    m_highlighter->rehighlight();
    viewport()->update();
}

QSize MarkdownEdit::sizeHint() const
{
    return {400, std::max(fontMetrics().height() + 8, int(std::ceil(document()->size().height())) + 2)};
}

QSize MarkdownEdit::minimumSizeHint() const
{
    return {80, sizeHint().height()};
}

void MarkdownEdit::fit()
{
    updateGeometry();
}

void MarkdownEdit::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    fit();
}

void MarkdownEdit::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_highlighter)
        showFieldsAgain();
}

void MarkdownEdit::insertFromMimeData(const QMimeData *source)
{
    insertPlainText(source->text());
}

void MarkdownEdit::focusInEvent(QFocusEvent *event)
{
    QTextEdit::focusInEvent(event);
    m_highlighter->setActiveBlock(textCursor().blockNumber());
    Q_EMIT entered();
}

/// A menu or the list of fields only borrows the focus.
void MarkdownEdit::focusOutEvent(QFocusEvent *event)
{
    QTextEdit::focusOutEvent(event);
    if (event->reason() == Qt::PopupFocusReason)
        return;
    m_highlighter->setActiveBlock(-1);
    commit();
}

bool MarkdownEdit::takesKey(QKeyEvent *event)
{
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    std::optional<markdown::Selected> next;
    if (event->matches(QKeySequence::Bold))
        next = markdown::emphasised(selected(), QStringLiteral("**"));
    else if (event->matches(QKeySequence::Italic))
        next = markdown::emphasised(selected(), QStringLiteral("*"));
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !shift)
        next = markdown::nextItem(selected());
    else if (event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab)
        next = markdown::indented(selected(), event->key() == Qt::Key_Tab ? 1 : -1);
    if (next)
        apply(*next);
    return next.has_value();
}

void MarkdownEdit::keyPressEvent(QKeyEvent *event)
{
    const bool offering = m_completer->popup()->isVisible();
    const auto key = event->key();
    if (offering
        && (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab || key == Qt::Key_Escape))
        return event->ignore();  // the list takes it
    if (isReadOnly() || !takesKey(event)) {
        if (key == Qt::Key_Tab || key == Qt::Key_Backtab) {
            focusNextPrevChild(key == Qt::Key_Tab);
            return;
        }
        QTextEdit::keyPressEvent(event);
    }
    if (!isReadOnly() && !event->text().isEmpty())
        offerFields();
}

void MarkdownEdit::offerFields()
{
    const std::optional<QString> begun = fieldBegun(textCursor());
    if (!begun)
        return m_completer->popup()->hide();
    if (!m_completer->popup()->isVisible()) {
        auto *offered = new QStandardItemModel(m_completer);
        for (const report::FieldChoice &choice : m_fields.choices()) {
            auto *item = new QStandardItem(choice.field);
            item->setToolTip(choice.meaning);
            offered->appendRow(item);
        }
        m_completer->setModel(offered);
    }
    m_completer->setCompletionPrefix(*begun);
    QRect place = cursorRect();
    place.setWidth(280);
    m_completer->complete(place);
}

/// In place of what was typed of it.
void MarkdownEdit::complete(const QString &field)
{
    QTextCursor cursor = textCursor();
    const std::optional<QString> begun = fieldBegun(cursor);
    if (!begun)
        return;
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, int(begun->size()));
    cursor.insertText(field + u'}');
    setTextCursor(cursor);
}

/// A field on its ground, a line's part after the other where it is broken.
void MarkdownEdit::paintField(QPainter &painter, const QTextBlock &block,
                              const report::FieldPlace &place) const
{
    using State = report::FieldText::State;
    const Colors &colors = colorsOf(palette());
    const State state = m_fields.stateOf(place.field);
    const QPointF corner = document()->documentLayout()->blockBoundingRect(block).topLeft();
    const QTextLayout *layout = block.layout();
    const auto end = int(place.at + place.length);
    for (int i = 0; i < layout->lineCount(); ++i) {
        const QTextLine line = layout->lineAt(i);
        const int from = std::max(int(place.at), line.textStart());
        const int to = std::min(end, line.textStart() + line.textLength());
        if (from >= to)
            continue;
        const double left = line.cursorToX(from);
        QRectF box(left, line.y(), line.cursorToX(to) - left, line.height());
        box.translate(corner);
        painter.setPen(state == State::Unknown ? colors.problem : colors.fieldBorder);
        painter.setBrush(state == State::Unknown     ? colors.problemGround
                             : state == State::Empty ? QBrush(Qt::NoBrush)
                                                     : QBrush(colors.noteGround));
        painter.drawRoundedRect(box.adjusted(-1, 0.5, 1, -0.5), 3, 3);
    }
}

/// Where the sign of an item is hidden.
void MarkdownEdit::paintBullet(QPainter &painter, const QTextBlock &block) const
{
    static const QRegularExpression item(QStringLiteral("^ *([-*+]) "));
    const auto match = item.match(block.text());
    if (!match.hasMatch() || block.blockNumber() == m_highlighter->activeBlock())
        return;
    const QTextLine line = block.layout()->lineForTextPosition(int(match.capturedStart(1)));
    if (!line.isValid())
        return;
    const QPointF corner = document()->documentLayout()->blockBoundingRect(block).topLeft();
    const double x = line.cursorToX(int(match.capturedStart(1)));
    const double radius = line.height() / 9;
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().text());
    painter.drawEllipse(corner + QPointF(x + radius, line.y() + line.height() * 0.56), radius, radius);
}

void MarkdownEdit::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        painter.setRenderHint(QPainter::Antialiasing);
        for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
            paintBullet(painter, block);
            for (const report::FieldPlace &place : report::fieldsIn(block.text()))
                paintField(painter, block, place);
        }
    }
    QTextEdit::paintEvent(event);
}
