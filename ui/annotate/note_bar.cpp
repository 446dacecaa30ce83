#include "ui/annotate/note_bar.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace cyto::ui {

NoteBar::NoteBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_line(new QComboBox(this))
    , m_accept(new QPushButton(tr("&Store"), this))
    , m_cancel(new QPushButton(tr("Leave (Esc)"), this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    m_line->setEditable(true);
    m_line->setInsertPolicy(QComboBox::NoInsert);
    m_line->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_line->lineEdit()->setMaxLength(2000);
    m_text->setBuddy(m_line);
    m_line->setToolTip(tr("Write, or choose with the arrow keys. Enter stores, Esc leaves."));
    m_accept->setToolTip(tr("Store what is written (Enter)."));
    m_cancel->setToolTip(tr("Go back to the cell; nothing is stored."));
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_text);
    layout->addWidget(m_line, 1);
    layout->addWidget(m_accept);
    layout->addWidget(m_cancel);
    connect(m_line->lineEdit(), &QLineEdit::returnPressed, this, &NoteBar::accept);
    connect(m_line, &QComboBox::editTextChanged, this,
        [this](const QString &text) { m_accept->setEnabled(m_question.mayBeEmpty || !text.trimmed().isEmpty()); });
    connect(m_accept, &QPushButton::clicked, this, &NoteBar::accept);
    connect(m_cancel, &QPushButton::clicked, this, &NoteBar::dismiss);
    hide();
}

void NoteBar::ask(Question question)
{
    m_question = std::move(question);
    m_text->setText(m_question.text);
    m_line->setAccessibleName(m_question.text);
    m_line->clear();
    m_line->addItems(m_question.suggestions);
    m_line->setEditText(m_question.initial);
    m_accept->setEnabled(m_question.mayBeEmpty || !m_question.initial.trimmed().isEmpty());
    show();
    m_line->setFocus();
    m_line->lineEdit()->selectAll();
}

void NoteBar::accept()
{
    if (!m_accept->isEnabled())
        return;
    const QString text = m_line->currentText().trimmed();
    const auto take = m_question.take;
    dismiss();
    if (take)
        take(text);
}

void NoteBar::dismiss()
{
    if (isHidden())
        return;
    m_question = {};
    hide();
    Q_EMIT closed();
}

void NoteBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    // Nothing that is typed here may reach the page below, where letters are classes.
    event->accept();
}

} // namespace cyto::ui
