namespace Competency.Model.Csv.Sssom;

/// <summary>A value in the head of a mapping file: a text, a list or a map; none of them for nothing.</summary>
/// <param name="Line">The line on which it begins, counted from 1.</param>
internal sealed record YamlNode(int Line)
{
    /// <summary>The text.</summary>
    public string? Text { get; init; }

    /// <summary>The items of a list.</summary>
    public IReadOnlyList<YamlNode>? Items { get; init; }

    /// <summary>The entries of a map, in order.</summary>
    public IReadOnlyList<KeyValuePair<string, YamlNode>>? Entries { get; init; }

    /// <summary>Whether there is no value.</summary>
    public bool IsEmpty => Text is null && Items is null && Entries is null;
}
