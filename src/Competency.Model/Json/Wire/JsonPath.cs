using System.Globalization;

namespace Competency.Model.Json.Wire;

// The place of a value in a document: the steps that lead to it from the root.
internal sealed class JsonPath
{
    private readonly string _file;
    private readonly JsonPath? _parent;
    private readonly string _step;

    private JsonPath(string file, JsonPath? parent, string step) => (_file, _parent, _step) = (file, parent, step);

    // The JSON Pointer (RFC 6901); empty for the root.
    public string Pointer => _parent is null ? "" : $"{_parent.Pointer}/{Escaped(_step)}";

    public SourceLocation Location => new() { File = _file, JsonPointer = Pointer };

    public static JsonPath Root(string file) => new(file, null, "");

    public JsonPath At(string property) => new(_file, this, property);

    public JsonPath At(int index) => new(_file, this, index.ToString(CultureInfo.InvariantCulture));

    private static string Escaped(string step) =>
        step.AsSpan().ContainsAny('~', '/')
            ? step.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)
            : step;
}
