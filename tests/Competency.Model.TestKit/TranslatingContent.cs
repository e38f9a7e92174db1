using System.Collections.Immutable;
using Competency.Model.Catalog;
using Competency.Model.Codes;
using Competency.Model.Matching;

namespace Competency.Model.TestKit;

// A compiled catalog that knows the objects that it was compiled of, since tests ask about those that they built.
internal sealed class TranslatingContent(CatalogContent compiled, CatalogContent built) : CatalogContent
{
    public override string Id => compiled.Id;

    public override IMatchingPolicy Policy => compiled.Policy;

    public override IElementGrouping Grouping => compiled.Grouping;

    public override ImmutableArray<Diagnostic> Diagnostics => compiled.Diagnostics;

    public override int StandardCount => compiled.StandardCount;

    public override int TaskCount => compiled.TaskCount;

    public override int ElementCount => compiled.ElementCount;

    public override int ConceptCount => compiled.ConceptCount;

    public override ImmutableArray<CompetencyStandard> Standards => compiled.Standards;

    public override ImmutableArray<WorkTask> Tasks => compiled.Tasks;

    public override ImmutableArray<CompetencyElement> Elements => compiled.Elements;

    public override ImmutableArray<Concept> Concepts => compiled.Concepts;

    public override ImmutableArray<CompetencyVocabulary> Vocabularies => compiled.Vocabularies;

    public override int LinkCount => compiled.LinkCount;

    public override bool AreAllImportant => compiled.AreAllImportant;

    public override bool[]? UnimportantNeeds => compiled.UnimportantNeeds;

    public override CompetencyStandard StandardAt(int index) => compiled.StandardAt(index);

    public override WorkTask TaskAt(int index) => compiled.TaskAt(index);

    public override CompetencyElement ElementAt(int index) => compiled.ElementAt(index);

    public override Concept ConceptAt(int index) => compiled.ConceptAt(index);

    public override StandardCode KeyAt(int standard) => compiled.KeyAt(standard);

    public override string TitleAt(int standard) => compiled.TitleAt(standard);

    public override string? FrameworkAt(int standard) => compiled.FrameworkAt(standard);

    public override string HashOfStandard(int standard) => compiled.HashOfStandard(standard);

    public override string HashOfVocabulary(int vocabulary) => compiled.HashOfVocabulary(vocabulary);

    public override int FindKey(ReadOnlySpan<char> key) => compiled.FindKey(key);

    public override int IndexOf(CompetencyStandard standard) => Either(compiled.IndexOf(standard), built.IndexOf(standard));

    public override int IndexOf(CompetencyElement element) => Either(compiled.IndexOf(element), built.IndexOf(element));

    public override int FirstTask(int standard) => compiled.FirstTask(standard);

    public override int ConceptOf(int element) => compiled.ConceptOf(element);

    public override string OwnerAt(int element) => compiled.OwnerAt(element);

    public override StoredRows? RowsOf(CatalogRelation relation) => compiled.RowsOf(relation);

    public override int[]? MayBeNamed(int distance, string name) => compiled.MayBeNamed(distance, name);

    private static int Either(int own, int other) => own >= 0 ? own : other;
}
