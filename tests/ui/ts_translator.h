// The program's texts in another language, straight from translations/*.ts: widths depend on them.
#pragma once

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QLocale>
#include <QTranslator>
#include <QXmlStreamReader>

namespace fixture {

/// Installed, with the language's way of writing numbers, as long as it lives.
class TsTranslator final : public QTranslator {
public:
    explicit TsTranslator(const QString &language)
    {
        QFile file(QStringLiteral(CYTO_SOURCE_DIR "/translations/cytodiffusion_%1.ts").arg(language));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s cannot be read", qPrintable(file.fileName()));
        QXmlStreamReader xml(&file);
        QString context, source, comment;
        QStringList forms;
        bool numerus = false;
        while (!xml.atEnd()) {
            xml.readNext();
            const auto name = xml.name();
            if (xml.isEndElement() && name == QLatin1String("message") && !forms.join(QString()).isEmpty())
                m_texts.insert(key(context, source, comment), forms);
            if (!xml.isStartElement())
                continue;
            if (name == QLatin1String("message")) {
                comment.clear();
                forms.clear();
                numerus = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
            } else if (name == QLatin1String("name")) {
                context = xml.readElementText();
            } else if (name == QLatin1String("source")) {
                source = xml.readElementText();
            } else if (name == QLatin1String("comment")) {
                comment = xml.readElementText();
            } else if (name == QLatin1String("numerusform")) {
                forms << xml.readElementText();
            } else if (name == QLatin1String("translation") && !numerus) {
                forms << xml.readElementText();
            }
        }
        if (xml.hasError())
            qFatal("%s: %s", qPrintable(file.fileName()), qPrintable(xml.errorString()));
        QLocale::setDefault(QLocale(language));
        QCoreApplication::installTranslator(this);
    }
    ~TsTranslator() override
    {
        QCoreApplication::removeTranslator(this);
        QLocale::setDefault(QLocale::c());
    }

    [[nodiscard]] bool isEmpty() const override { return m_texts.isEmpty(); }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *comment, int n) const override
    {
        const QString c = QString::fromUtf8(context), s = QString::fromUtf8(source);
        auto found = m_texts.constFind(key(c, s, QString::fromUtf8(comment)));
        if (found == m_texts.constEnd())
            found = m_texts.constFind(key(c, s, {}));
        if (found == m_texts.constEnd())
            return {};
        return n == 1 || n < 0 ? found->first() : found->last();
    }

private:
    static QString key(const QString &context, const QString &source, const QString &comment)
    {
        return context + QChar(0) + source + QChar(0) + comment;
    }
    QHash<QString, QStringList> m_texts;
};

} // namespace fixture
