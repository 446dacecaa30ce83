#include "study/score_blob.h"

#include "study/study_text.h"

#include <QtEndian>

#include <algorithm>
#include <bit>

namespace cyto {

namespace {

constexpr char kVersion = 1;
constexpr qsizetype kHeaderBytes = 2;
constexpr qsizetype kClassBytes = 12;

template <class T>
void append(QByteArray &blob, T value)
{
    const T little = qToLittleEndian(value);
    blob.append(reinterpret_cast<const char *>(&little), sizeof little);
}

quint16 clamped(int value)
{
    return static_cast<quint16>(std::clamp(value, 0, 0xffff));
}

} // namespace

QByteArray packScores(const std::vector<ClassScore> &classes)
{
    QByteArray blob;
    blob.reserve(kHeaderBytes + kClassBytes * static_cast<qsizetype>(classes.size()));
    blob.append(kVersion);
    blob.append(static_cast<char>(classes.size()));
    for (const ClassScore &c : classes) {
        append(blob, std::bit_cast<quint32>(static_cast<float>(c.score)));
        append(blob, std::bit_cast<quint32>(static_cast<float>(c.probability)));
        append(blob, clamped(c.trials));
        append(blob, clamped(c.prunedAt));
    }
    return blob;
}

Expected<std::vector<ClassScore>> unpackScores(const QByteArray &blob)
{
    const auto count = blob.size() < kHeaderBytes ? 0 : static_cast<qsizetype>(static_cast<unsigned char>(blob[1]));
    if (blob.size() < kHeaderBytes || blob[0] != kVersion || blob.size() != kHeaderBytes + kClassBytes * count)
        return fail(ErrorCode::Corrupt, StudyText::tr("The stored scores of a prediction are damaged."),
            StudyText::tr("Predict the cell again."));
    std::vector<ClassScore> classes(static_cast<size_t>(count));
    const char *at = blob.constData() + kHeaderBytes;
    for (ClassScore &c : classes) {
        c.score = static_cast<double>(std::bit_cast<float>(qFromLittleEndian<quint32>(at)));
        c.probability = static_cast<double>(std::bit_cast<float>(qFromLittleEndian<quint32>(at + 4)));
        c.trials = qFromLittleEndian<quint16>(at + 8);
        c.prunedAt = qFromLittleEndian<quint16>(at + 10);
        at += kClassBytes;
    }
    return classes;
}

} // namespace cyto
