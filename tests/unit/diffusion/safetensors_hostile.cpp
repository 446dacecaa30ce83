#include "safetensors_hostile.h"

#include "safetensors_bytes.h"

namespace cyto::test {

std::vector<HostileFile> hostileFiles()
{
    std::vector<HostileFile> files;
    const auto raw = [&](const char *name, const QByteArray &bytes, const char *reason) {
        files.push_back({name, bytes, reason});
    };
    const auto row = [&](const char *name, const QByteArray &json, qsizetype data, const char *reason) {
        raw(name, safetensorsBytes(json, data), reason);
    };
    const auto one = [&](const char *name, const QByteArray &fields, qsizetype data, const char *reason) {
        row(name, "{\"t\":{" + fields + "}}", data, reason);
    };
    const QByteArray ok = R"({"t":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}})";

    raw("empty", {}, "empty");
    raw("seven bytes", QByteArray(7, '\0'), "shorter than 8");
    raw("length beyond the file", littleEndian64(100) + "{}", "longer than the file");
    raw("length 2^64 - 1", littleEndian64(~quint64 {0}) + "{}", "longer than the file");
    raw("length 2^63", littleEndian64(quint64 {1} << 63) + "{}", "longer than the file");
    raw("length 2^64 - 8 wraps", littleEndian64(~quint64 {7}) + "{}", "longer than the file");
    raw("length zero", littleEndian64(0), "does not start");
    row("no object", "[]", 0, "does not start");
    row("leading space", " " + ok, 8, "does not start");
    row("not JSON", "{nonsense}", 0, "JSON text has an error");
    row("cut JSON", ok.chopped(1), 8, "JSON text has an error");
    row("text after the object", ok + "x", 8, "JSON text has an error");
    row("second object", ok + "{}", 8, "JSON text has an error");
    row("zero byte hides the rest", ok + QByteArray("\0garbage", 8), 8, "zero byte");
    row("not UTF-8", "{\"\xFF\":{}}", 0, "JSON text has an error");
    row("tensor is a number", R"({"t":1})", 0, "wrong kind");
    row("tensor is null", R"({"t":null})", 0, "wrong kind");
    row("tensor is a list", R"({"t":[]})", 0, "wrong kind");
    row("duplicate tensor",
        R"({"t":{"dtype":"U8","shape":[0],"data_offsets":[0,0]},"t":{"dtype":"U8","shape":[1],"data_offsets":[0,1]}})",
        1, "\"t\" occurs twice");
    row("escaped duplicate",
        R"({"t":{"dtype":"U8","shape":[0],"data_offsets":[0,0]},"\u0074":{"dtype":"U8","shape":[1],"data_offsets":[0,1]}})",
        1, "\"t\" occurs twice");
    one("duplicate field", R"("dtype":"U8","dtype":"F32","shape":[2],"data_offsets":[0,8])", 8,
        "\"dtype\" occurs twice");
    row("duplicate metadata", R"({"__metadata__":{"a":"1","a":"2"}})", 0, "\"a\" occurs twice");
    row("two metadata", R"({"__metadata__":{},"__metadata__":{}})", 0, "occurs twice");
    row("metadata not text", R"({"__metadata__":{"a":1}})", 0, "wrong kind");
    row("metadata nested", R"({"__metadata__":{"a":{}}})", 0, "wrong kind");
    row("metadata list", R"({"__metadata__":[]})", 0, "wrong kind");
    one("no shape", R"("dtype":"U8","data_offsets":[0,0])", 0, "lacks one of");
    one("no dtype", R"("shape":[0],"data_offsets":[0,0])", 0, "lacks one of");
    one("no offsets", R"("dtype":"U8","shape":[0])", 0, "lacks one of");
    one("unknown field", R"("dtype":"U8","shape":[0],"data_offsets":[0,0],"stride":[1])", 0,
        "unknown field \"stride\"");
    one("unknown dtype", R"("dtype":"F31","shape":[2],"data_offsets":[0,8])", 8, "type \"F31\"");
    one("dtype not text", R"("dtype":4,"shape":[2],"data_offsets":[0,8])", 8, "wrong kind");
    one("shape is text", R"("dtype":"F32","shape":"2","data_offsets":[0,8])", 8, "wrong kind");
    one("shape nested", R"("dtype":"F32","shape":[[2]],"data_offsets":[0,8])", 8, "wrong kind");
    one("shape negative", R"("dtype":"F32","shape":[-2],"data_offsets":[0,8])", 8, "wrong kind");
    one("shape negative twice", R"("dtype":"F32","shape":[-2,-1],"data_offsets":[0,8])", 8, "wrong kind");
    one("shape fraction", R"("dtype":"F32","shape":[2.0],"data_offsets":[0,8])", 8, "wrong kind");
    one("shape exponent", R"("dtype":"F32","shape":[2e0],"data_offsets":[0,8])", 8, "wrong kind");
    one("shape 2^63", R"("dtype":"U8","shape":[9223372036854775808],"data_offsets":[0,0])", 0, "too large");
    one("shape 2^64", R"("dtype":"U8","shape":[18446744073709551616],"data_offsets":[0,0])", 0, "wrong kind");
    one("shape 1e999", R"("dtype":"U8","shape":[1e999],"data_offsets":[0,0])", 0, "JSON text has an error");
    one("product wraps to 0", R"("dtype":"F32","shape":[4294967296,4294967296],"data_offsets":[0,0])", 0,
        "shape is too large");
    one("product wraps to 8", R"("dtype":"F64","shape":[2305843009213693953],"data_offsets":[0,8])", 8,
        "shape is too large");
    one("strides overflow though empty", R"("dtype":"F32","shape":[4294967296,4294967296,0],"data_offsets":[0,0])", 0,
        "shape is too large");
    one("too many dimensions",
        R"("dtype":"U8","shape":[)" + QByteArray("1,").repeated(32) + R"(1],"data_offsets":[0,1])", 1,
        "too many dimensions");
    one("one offset", R"("dtype":"F32","shape":[2],"data_offsets":[0])", 8, "wrong kind");
    one("three offsets", R"("dtype":"F32","shape":[2],"data_offsets":[0,8,8])", 8, "wrong kind");
    one("offset negative", R"("dtype":"F32","shape":[2],"data_offsets":[-8,0])", 8, "wrong kind");
    one("offset fraction", R"("dtype":"F32","shape":[2],"data_offsets":[0.0,8])", 8, "wrong kind");
    one("end before begin", R"("dtype":"F32","shape":[2],"data_offsets":[8,0])", 8, "outside of the file");
    one("end beyond the file", R"("dtype":"F32","shape":[4],"data_offsets":[0,16])", 8, "outside of the file");
    one("offsets 2^64 - 1", R"("dtype":"U8","shape":[1],"data_offsets":[18446744073709551614,18446744073709551615])", 8,
        "outside of the file");
    one("size too small", R"("dtype":"F32","shape":[2],"data_offsets":[0,4])", 4, "calls for 8 bytes, it has 4");
    one("size too large", R"("dtype":"F32","shape":[1],"data_offsets":[0,8])", 8, "calls for 4 bytes, it has 8");
    one("scalar without data", R"("dtype":"F32","shape":[],"data_offsets":[0,0])", 0, "calls for 4 bytes, it has 0");
    one("hole at the start", R"("dtype":"F32","shape":[1],"data_offsets":[4,8])", 8, "no tensor precede");
    one("bytes at the end", R"("dtype":"F32","shape":[1],"data_offsets":[0,4])", 8, "4 bytes at its end");
    row("data without tensors", "{}", 8, "8 bytes at its end");
    row("hole between",
        R"({"a":{"dtype":"U8","shape":[2],"data_offsets":[0,2]},"b":{"dtype":"U8","shape":[2],"data_offsets":[3,5]}})",
        5, "\"b\" is not valid: bytes that belong");
    row("overlap",
        R"({"a":{"dtype":"U8","shape":[3],"data_offsets":[0,3]},"b":{"dtype":"U8","shape":[3],"data_offsets":[2,5]}})",
        5, "\"b\" is not valid: its data overlaps");
    row("same bytes twice",
        R"({"a":{"dtype":"U8","shape":[3],"data_offsets":[0,3]},"b":{"dtype":"U8","shape":[3],"data_offsets":[0,3]}})",
        3, "overlaps");
    row("empty one inside another",
        R"({"a":{"dtype":"U8","shape":[3],"data_offsets":[0,3]},"b":{"dtype":"U8","shape":[0],"data_offsets":[1,1]}})",
        3, "overlaps");
    row("deep nesting", R"({"t":)" + QByteArray("[").repeated(200000), 0, "wrong kind");
    row("deep objects", QByteArray(R"({"t":)").repeated(50000), 0, "unknown field \"t\"");
    row("escape sequence in a name", R"({"\u001b[2J":1})", 0, "\"?[2J\"");
    row("format sign in a name", R"({"%1%2":1})", 0, "\"%1%2\"");
    return files;
}

} // namespace cyto::test
