namespace Competency.Model.Csv.Sssom;

// A value in the head of a mapping file: a text, a list or a map; none of them for nothing.
// Line: The line on which it begins, counted from 1.
internal sealed record YamlNode(int Line)
{
    // The text.
    public string? Text { get; init; }

    // The items of a list.
    public IReadOnlyList<YamlNode>? Items { get; init; }

    // The entries of a map, in order.
    public IReadOnlyList<KeyValuePair<string, YamlNode>>? Entries { get; init; }

    // Whether there is no value.
    public bool IsEmpty => Text is null && Items is null && Entries is null;
}
