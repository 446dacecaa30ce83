#include "ui/theme/state_ink.h"

#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QEvent>

#include <functional>
#include <utility>

namespace cyto::ui {

namespace {

/// Gives its widget the colours of the theme of now, again whenever that changes.
class Keeper final : public QObject {
public:
    /// Fills the roles that differ from the theme into an empty palette: all others stay inherited.
    using Colours = std::function<void(QPalette &own, const QPalette &theme)>;

    static Keeper &of(QWidget &widget)
    {
        for (QObject *child : widget.children())
            if (auto *keeper = dynamic_cast<Keeper *>(child))
                return *keeper;
        return *new Keeper(widget);
    }

    void set(Colours colours)
    {
        m_colours = std::move(colours);
        apply();
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::PaletteChange && !m_applying)
            apply();
        return false;
    }

private:
    explicit Keeper(QWidget &widget) : QObject(&widget), m_widget(widget) { widget.installEventFilter(this); }

    void apply()
    {
        QPalette own;
        m_colours(own, m_widget.palette());
        m_applying = true;
        m_widget.setPalette(own);
        m_applying = false;
    }

    QWidget &m_widget;
    Colours m_colours = [](QPalette &, const QPalette &) {};
    bool m_applying = false;
};

} // namespace

void setInk(QWidget &widget, Ink ink)
{
    Keeper::of(widget).set([ink](QPalette &own, const QPalette &theme) {
        const StateColours state = stateColours(theme);
        switch (ink) {
        case Ink::Plain: return;
        case Ink::Good: return own.setColor(QPalette::WindowText, state.good);
        case Ink::Warning: return own.setColor(QPalette::WindowText, state.warning);
        case Ink::Failure: return own.setColor(QPalette::WindowText, state.failure);
        }
    });
}

void setChosen(QAbstractButton &button, bool chosen)
{
    button.setChecked(chosen);
    Keeper::of(button).set([chosen](QPalette &own, const QPalette &theme) {
        if (!chosen)
            return;
        own.setColor(QPalette::Button, theme.color(QPalette::Highlight));
        own.setColor(QPalette::ButtonText, theme.color(QPalette::HighlightedText));
    });
}

} // namespace cyto::ui
