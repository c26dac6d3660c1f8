// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/form.h"

#include "views/common/labels.h"
#include "views/common/style.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QStringListModel>

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

void showLabels(QWidget &box, const std::vector<FieldNote> &notes, Form &form)
{
    while (QLayoutItem *old = box.layout()->takeAt(0)) {
        old->widget()->deleteLater();
        delete old;
    }
    for (const FieldNote &note : notes) {
        auto *label = new MarkLabel(note.kind);
        labels::makeSmaller(label, 2);
        label->setWordWrap(true);
        label->setText(note.text, note.link, note.target);
        QObject::connect(label, &MarkLabel::linkActivated, &form, &Form::linkActivated);
        box.layout()->addWidget(label);
    }
    box.setVisible(!notes.empty());
}

QWidget *noteBox()
{
    auto *box = new QWidget;
    auto *lines = new QVBoxLayout(box);
    lines->setContentsMargins(0, 0, 0, 4);
    lines->setSpacing(2);
    box->hide();
    return box;
}

}

Form::Form(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(12, 12, 12, 12);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnMinimumWidth(0, labelWidth);
    m_grid->setColumnStretch(1, 1);
}

Form::Field &Form::place(const QString &column, const QString &label, QWidget *editor,
                         std::function<void()> load)
{
    const int row = m_grid->rowCount();
    QLabel *caption = labels::pale(label);
    caption->setWordWrap(true);
    caption->setBuddy(editor);
    caption->setContentsMargins(0, 5, 0, 0);  // on the line of the first words in the field
    caption->setFixedWidth(labelWidth);
    editor->setAccessibleName(label);
    editor->setObjectName(column);
    m_grid->addWidget(caption, row, 0, Qt::AlignLeft | Qt::AlignTop);
    m_grid->setRowMinimumHeight(row, 26);
    const bool wide = label.isEmpty();  // it says itself what it is
    if (wide)
        caption->hide();
    m_grid->addWidget(editor, row, wide ? 0 : 1, 1, wide ? 2 : 1);
    QWidget *notes = noteBox();
    m_grid->addWidget(notes, row + 1, 1);
    m_fields.push_back({column, caption, editor, notes, std::move(load), {}, {}});
    return m_fields.back();
}

void Form::join(const QString &between)
{
    Field &last = m_fields.back();
    Field &before = m_fields[m_fields.size() - 2];
    int row = 0;
    int ignored = 0;
    m_grid->getItemPosition(m_grid->indexOf(before.editor), &row, &ignored, &ignored, &ignored);
    auto *both = new QWidget;
    auto *side = new QHBoxLayout(both);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(6);
    m_grid->removeWidget(before.editor);
    side->addWidget(before.editor, 1);
    if (!between.isEmpty())
        side->addWidget(labels::pale(between));
    side->addWidget(last.editor, 1);
    m_grid->addWidget(both, row, 1);
    delete std::exchange(last.caption, nullptr);
    m_grid->setRowMinimumHeight(row + 2, 0);
}

Form::Field *Form::find(const QString &column)
{
    const auto field = std::ranges::find(m_fields, column, &Field::column);
    return field == m_fields.end() ? nullptr : &*field;
}

void Form::setCaption(const QString &column, const QString &label)
{
    if (Field *field = find(column); field && field->caption)
        field->caption->setText(label);
}

void Form::setShown(const QString &column, bool shown)
{
    Field *field = find(column);
    if (!field)
        return;
    field->editor->setVisible(shown);
    field->caption->setVisible(shown);
    field->notes->setVisible(shown && !field->shown.empty());
    int row = 0;
    int ignored = 0;
    m_grid->getItemPosition(m_grid->indexOf(field->caption), &row, &ignored, &ignored, &ignored);
    m_grid->setRowMinimumHeight(row, shown ? 26 : 0);
}

void Form::setProblemOf(const QString &column, const QString &sentence)
{
    if (Field *field = find(column)) {
        field->problem = sentence;
        showNotes(*field);
    }
}

QLineEdit *Form::addLine(const QString &column, const QString &label, Load load, Save save)
{
    auto *line = new QLineEdit;
    place(column, label, line, [line, load] {
        if (line->hasFocus() && line->isModified())
            return;
        line->setText(load());
        if (!line->hasFocus())
            line->setCursorPosition(0);  // long texts show how they begin
    });
    const std::size_t field = m_fields.size() - 1;
    connect(line, &QLineEdit::editingFinished, this,
            [this, line, load = std::move(load), save = std::move(save), field] {
                if (!line->isModified() || line->text() == load())
                    return;
                line->setModified(false);
                this->save(field, line->text().trimmed(), save);
            });
    return line;
}

QLineEdit *Form::addCompleted(const QString &column, const QString &label, Choices words, Load load,
                              Save save)
{
    QLineEdit *line = addLine(column, label, std::move(load), std::move(save));
    auto *model = new QStringListModel(line);
    auto *completer = new QCompleter(model, line);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    line->setCompleter(completer);
    Field &field = m_fields.back();
    field.load = [model, words = std::move(words), load = field.load] {
        model->setStringList(words());
        load();
    };
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
    text->installEventFilter(
        new LeaveFilter(text, [this, text, load = std::move(load), save = std::move(save), field] {
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
    place(column, label, list, [list, choices = std::move(choices), load = std::move(load)] {
        const QSignalBlocker quiet(list);
        list->clear();
        list->addItems(choices());
        list->setCurrentText(load());
        if (list->currentText() != load())
            list->setCurrentIndex(-1);
    });
    const std::size_t field = m_fields.size() - 1;
    connect(list, &QComboBox::activated, this,
            [this, list, save = std::move(save), field] { this->save(field, list->currentText(), save); });
    return list;
}

QCheckBox *Form::addCheck(const QString &column, const QString &label, std::function<bool()> load,
                          std::function<void(bool)> save)
{
    auto *check = new QCheckBox;
    place(column, label, check, [check, load = std::move(load)] {
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
    fact->setContentsMargins(0, 5, 0, 0);
    connect(fact, &QLabel::linkActivated, this, &Form::linkActivated);
    place(column, label, fact, [fact, load = std::move(load)] { fact->setText(load()); });
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

bool Form::goTo(const QString &column)
{
    const Field *field = find(column);
    if (!field)
        return false;
    for (QWidget *outer = parentWidget(); outer; outer = outer->parentWidget())
        if (auto *area = qobject_cast<QScrollArea *>(outer))
            area->ensureWidgetVisible(field->editor);
    field->editor->setFocus(Qt::OtherFocusReason);
    return true;
}

/// Notes of the row as a whole, and of columns that have no field here, stand under the last field.
bool Form::takesRowNotes(const Field &field) const
{
    return &field == &m_fields.back();
}

std::vector<FieldNote> Form::notesOf(const Field &field) const
{
    std::vector<FieldNote> notes;
    if (!field.problem.isEmpty())
        notes.push_back({field.column, marks::Kind::Problem, field.problem});
    for (const FieldNote &note : m_notes) {
        const bool placed
            = std::ranges::any_of(m_fields, [&](const Field &other) { return other.column == note.column; });
        if (note.column == field.column || (!placed && takesRowNotes(field)))
            notes.push_back(note);
    }
    return notes;
}

void Form::showNotes(Field &field)
{
    const std::vector<FieldNote> notes = notesOf(field);
    setProblem(field.editor, std::ranges::any_of(notes, [](const FieldNote &note) {
                   return note.kind == marks::Kind::Problem;
               }));
    if (notes == field.shown)
        return;
    field.shown = notes;
    showLabels(*field.notes, notes, *this);
}

void Form::setEditable(bool editable)
{
    for (const Field &field : m_fields)
        if (!qobject_cast<QLabel *>(field.editor))
            field.editor->setEnabled(editable);
}
