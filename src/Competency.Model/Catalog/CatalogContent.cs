using System.Collections.Immutable;
using Competency.Model.Codes;
using Competency.Model.Matching;

namespace Competency.Model.Catalog;

// What a catalog holds, by dense indices: all of it in memory as it was built, or made from a compiled form when it is touched. Whoever
// needs one object of many asks for it by index, and whoever needs a count asks for no object.
internal abstract class CatalogContent
{
    private readonly Lazy<Dictionary<string, int[]>> _versions;
    private readonly Lazy<int> _linkCount;

    protected CatalogContent()
    {
        _versions = new Lazy<Dictionary<string, int[]>>(VersionsByBase);
        _linkCount = new Lazy<int>(CountLinks);
    }

    // The identity of the catalog.
    public abstract string Id { get; }

    public abstract IMatchingPolicy Policy { get; }

    // How elements were grouped, and why.
    public abstract IElementGrouping Grouping { get; }

    public abstract ImmutableArray<Diagnostic> Diagnostics { get; }

    public abstract int StandardCount { get; }

    public abstract int TaskCount { get; }

    public abstract int ElementCount { get; }

    public abstract int ConceptCount { get; }

    // All of them: asked for, each is made.
    public abstract ImmutableArray<CompetencyStandard> Standards { get; }

    public abstract ImmutableArray<WorkTask> Tasks { get; }

    public abstract ImmutableArray<CompetencyElement> Elements { get; }

    public abstract ImmutableArray<Concept> Concepts { get; }

    public abstract ImmutableArray<CompetencyVocabulary> Vocabularies { get; }

    // For each iCAP code without its version, the standards by version, the latest last.
    public Dictionary<string, int[]> Versions => _versions.Value;

    // How many links there are: of tasks to elements, and of whole roles to elements.
    public virtual int LinkCount => _linkCount.Value;

    // Whether no standard rates anything as not important.
    public abstract bool AreAllImportant { get; }

    public abstract CompetencyStandard StandardAt(int index);

    public abstract WorkTask TaskAt(int index);

    public abstract CompetencyElement ElementAt(int index);

    public abstract Concept ConceptAt(int index);

    // The key of a standard.
    public abstract StandardCode KeyAt(int standard);

    // The title of a standard.
    public abstract string TitleAt(int standard);

    // The framework of a standard.
    public abstract string? FrameworkAt(int standard);

    public abstract string HashOfStandard(int standard);

    public abstract string HashOfVocabulary(int vocabulary);

    // The standard with a key, as it is written; negative if there is none.
    public abstract int FindKey(ReadOnlySpan<char> key);

    // The index of an object; negative if it is not of this catalog.
    public abstract int IndexOf(CompetencyStandard standard);

    public abstract int IndexOf(CompetencyElement element);

    // The index of the first task of a standard.
    public abstract int FirstTask(int standard);

    // The concept of an element.
    public abstract int ConceptOf(int element);

    // The key of the standard, or the id of the vocabulary, that has an element.
    public abstract string OwnerAt(int element);

    // What layers above would compute from all objects, if it is kept; null if it is not.
    public virtual StoredRows? RowsOf(CatalogRelation relation) => null;

    // The same for a flag of each need of the standards: whether it is not important. Empty if all are, null if it is not kept.
    public virtual bool[]? UnimportantNeeds => null;

    // Standards that may have a name, which is folded, at a distance from the key, among them all that have it; null if names are not kept.
    public virtual int[]? MayBeNamed(int distance, string name) => null;

    private int CountLinks() =>
        Tasks.Sum(static task => task.Links.Length)
        + Standards.Sum(static standard => standard.Requirements.Count(static requirement => requirement.IsDirect));

    // Of keys of equal version the first in the catalog comes last: it is the one that the code without a version means.
    private Dictionary<string, int[]> VersionsByBase()
    {
        List<(IcapCode Code, int Index)> versions = [];
        for (int index = 0; index < StandardCount; index++)
        {
            if (IcapCode.TryParse(KeyAt(index).Text, out IcapCode code))
            {
                versions.Add((code, index));
            }
        }

        return versions
            .GroupBy(static entry => entry.Code.Base, StringComparer.Ordinal)
            .ToDictionary(
                static group => group.Key,
                static group => group
                    .OrderBy(static entry => entry.Code)
                    .ThenByDescending(static entry => entry.Index)
                    .Select(static entry => entry.Index)
                    .ToArray(),
                StringComparer.Ordinal);
    }
}
