namespace Competency.Model.Excel.Packages;

// Where one part of a package leads to.
// Kind: the last word of its type, such as worksheet; empty if it is none of those that Office defines.
// Part: the name of the part that it leads to.
internal sealed record Relationship(string Kind, string Part)
{
    // What types begin with, in transitional and in strict documents; attributes that name a relationship are in the same namespaces.
    public const string Transitional = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public const string Strict = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    // The kind by the whole type.
    public static string KindOf(string type) => Rest(type, Transitional) ?? Rest(type, Strict) ?? "";

    private static string? Rest(string type, string beginning) =>
        type.StartsWith(beginning, StringComparison.Ordinal) && type.Length > beginning.Length && type[beginning.Length] == '/'
            ? type[(beginning.Length + 1)..]
            : null;
}
