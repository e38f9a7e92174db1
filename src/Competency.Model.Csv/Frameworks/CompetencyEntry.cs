using Competency.Model.Drafts;

namespace Competency.Model.Csv.Frameworks;

// A competency as a file lists it, before its code and those of its parents are known.
// Element: What it says; its code is given by the list.
// Identifier: What identifies it in the system that exported it; empty if the file gives none.
// Code: The code for people; empty if the file gives none.
internal sealed record CompetencyEntry(ElementDraft Element, string Identifier, string Code)
{
    // Whether the parents are codes as the model has them: not to be looked up, nor to be split.
    public bool AreParentsExact { get; init; }

    // Code and other code as the model has them; null to choose them from identifier and code.
    public (string Code, string Other)? ExactCodes { get; init; }

    // Whether the identifier was made for a code by our own writers, and says nothing.
    public bool IsIdentifierMade { get; init; }

    // Whether the related codes are those of the model: not to be looked up.
    public bool AreRelationsExact { get; init; }

    // Whether a cell may name several parents.
    public bool MayParentsBeLists { get; init; }

    // What the file calls its parents, by identifier or code, and where.
    public List<(string Key, SourceLocation Place)> Parents { get; } = [];

    // How it relates to others, by identifier or code.
    public List<(string Kind, string Key)> Relations { get; } = [];
}
