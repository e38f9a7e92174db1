using Competency.Model.Drafts;

namespace Competency.Model.Csv.Frameworks;

// A competency as a file lists it, before its code and those of its parents are known.
// Element: What it says; its code is given by the list.
// Identifier: What identifies it in the system that exported it; empty if the file gives none.
// Code: The code for people; empty if the file gives none.
internal sealed record CompetencyEntry(ElementDraft Element, string Identifier, string Code)
{
    // What the file calls its parents, by identifier or code, and where.
    public List<(string Key, SourceLocation Place)> Parents { get; } = [];
}
