// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/form.h"

#include "views/common/colors.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>

namespace {

constexpr int labelWidth = 92;

/// Tells when a text of several lines is left: it has no editingFinished().
class LeaveFilter : public QObject {
public:
    LeaveFilter(QObject *parent, std::function<void()> left)
        : QObject(parent)
        , m_left(std::move(left))
    {
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::FocusOut)
            m_left();
        return false;
    }

private:
    std::function<void()> m_left;
};

QLabel *noteLabel()
{
    auto *label = new QLabel;
    QFont small = label->font();
    small.setPointSizeF(small.pointSizeF() - 2);
    label->setFont(small);
    label->setWordWrap(true);
    label->setTextFormat(Qt::RichText);
    label->hide();
    return label;
}

QString noteHtml(const FieldNote &note, const Colors &colors)
{
    const char *sign = note.kind == marks::Kind::Problem ? "⊘"
        : note.kind == marks::Kind::Warning              ? "△"
                                                         : "ⓘ";
    return QStringLiteral("<span style=\"color:%1\">%2&nbsp;%3</span>")
        .arg(marks::color(note.kind, colors).name(), QString::fromUtf8(sign), note.text);
}

}

Form::Form(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(12, 12, 12, 12);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnMinimumWidth(0, labelWidth);
    m_grid->setColumnStretch(1, 1);
}

Form::Field &Form::place(const QString &column, const QString &label, QWidget *editor,
                         std::function<void()> load)
{
    const int row = m_grid->rowCount();
    auto *caption = new QLabel(label);
    caption->setWordWrap(true);
    caption->setBuddy(editor);
    QPalette pale = caption->palette();
    pale.setColor(QPalette::WindowText, colorsOf(palette()).secondary);
    caption->setPalette(pale);
    editor->setAccessibleName(label);
    editor->setObjectName(column);
    m_grid->addWidget(caption, row, 0, Qt::AlignLeft | Qt::AlignTop);
    m_grid->setRowMinimumHeight(row, 26);
    m_grid->addWidget(editor, row, 1);
    QLabel *note = noteLabel();
    connect(note, &QLabel::linkActivated, this, &Form::linkActivated);
    m_grid->addWidget(note, row + 1, 1);
    m_fields.push_back({column, editor, note, std::move(load), {}});
    return m_fields.back();
}

QLineEdit *Form::addLine(const QString &column, const QString &label, Load load, Save save)
{
    auto *line = new QLineEdit;
    place(column, label, line, [line, load] {
        if (!(line->hasFocus() && line->isModified()))
            line->setText(load());
    });
    const std::size_t field = m_fields.size() - 1;
    connect(line, &QLineEdit::editingFinished, this, [this, line, load, save, field] {
        if (!line->isModified() || line->text() == load())
            return;
        line->setModified(false);
        this->save(field, line->text().trimmed(), save);
    });
    return line;
}

QPlainTextEdit *Form::addText(const QString &column, const QString &label, Load load, Save save, int lines)
{
    auto *text = new QPlainTextEdit;
    text->setTabChangesFocus(true);
    text->setFixedHeight(text->fontMetrics().lineSpacing() * lines + 14);
    place(column, label, text, [text, load] {
        if (!text->hasFocus() && text->toPlainText() != load())
            text->setPlainText(load());
    });
    const std::size_t field = m_fields.size() - 1;
    text->installEventFilter(new LeaveFilter(text, [this, text, load, save, field] {
        if (text->toPlainText() != load())
            this->save(field, text->toPlainText().trimmed(), save);
    }));
    return text;
}

QComboBox *Form::addChoice(const QString &column, const QString &label, Choices choices, Load load, Save save)
{
    auto *list = new QComboBox;
    list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    list->setMinimumContentsLength(8);
    place(column, label, list, [list, choices, load] {
        const QSignalBlocker quiet(list);
        list->clear();
        list->addItems(choices());
        list->setCurrentText(load());
        if (list->currentText() != load())
            list->setCurrentIndex(-1);
    });
    const std::size_t field = m_fields.size() - 1;
    connect(list, &QComboBox::activated, this,
            [this, list, save, field] { this->save(field, list->currentText(), save); });
    return list;
}

QCheckBox *Form::addCheck(const QString &column, const QString &label, std::function<bool()> load,
                          std::function<void(bool)> save)
{
    auto *check = new QCheckBox;
    place(column, label, check, [check, load] {
        const QSignalBlocker quiet(check);
        check->setChecked(load());
    });
    connect(check, &QCheckBox::toggled, this, std::move(save));
    return check;
}

QLabel *Form::addFact(const QString &column, const QString &label, Load load)
{
    auto *fact = new QLabel;
    fact->setWordWrap(true);
    fact->setTextInteractionFlags(Qt::TextBrowserInteraction);
    fact->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    connect(fact, &QLabel::linkActivated, this, &Form::linkActivated);
    place(column, label, fact, [fact, load] { fact->setText(load()); });
    return fact;
}

void Form::addWidget(const QString &column, const QString &label, QWidget *widget, std::function<void()> load)
{
    place(
        column, label, widget, load ? std::move(load) : [] {});
}

void Form::addHeading(const QString &text)
{
    auto *heading = new QLabel(text);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    const int row = m_grid->rowCount();
    m_grid->setRowMinimumHeight(row, 8);
    m_grid->addWidget(heading, row + 1, 0, 1, 2);
}

void Form::finish()
{
    m_grid->setRowStretch(m_grid->rowCount(), 1);
}

void Form::load()
{
    for (Field &field : m_fields) {
        field.load();
        field.problem.clear();
        showNotes(field);
    }
}

void Form::save(std::size_t number, const QString &text, const Save &save)
{
    const QString problem = save(text);
    Field &field = m_fields[number];
    if (problem.isEmpty())
        field.load();
    field.problem = problem;
    showNotes(field);
}

void Form::setNotes(const std::vector<FieldNote> &notes)
{
    m_notes = notes;
    for (Field &field : m_fields)
        showNotes(field);
}

void Form::showNotes(Field &field) const
{
    const Colors &colors = colorsOf(palette());
    QStringList lines;
    if (!field.problem.isEmpty())
        lines.append(noteHtml({field.column, marks::Kind::Problem, field.problem}, colors));
    for (const FieldNote &note : m_notes)
        if (note.column == field.column)
            lines.append(noteHtml(note, colors));
    field.note->setText(lines.join(QStringLiteral("<br>")));
    field.note->setVisible(!lines.isEmpty());
}

void Form::setEditable(bool editable)
{
    for (const Field &field : m_fields)
        field.editor->setEnabled(editable);
}
