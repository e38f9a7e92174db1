using Competency.Model.Json.Wire;

namespace Competency.Model.Json;

// From vocabularies and elements to records.
internal static class VocabularyRecordWriter
{
    public static VocabularyRecord Make(VocabularyExcerpt excerpt) => new()
    {
        Id = excerpt.Framework.Id,
        Version = excerpt.Framework.Version.OrAbsent(),
        Title = excerpt.Framework.Title.OrAbsent(),
        Language = excerpt.Framework.Language.OrAbsent(),
        LevelScales = excerpt.Framework.LevelScales.Select(Make).ListOrAbsent(),
        Elements = excerpt.Elements.Select(MakeGlobal).ListOrAbsent(),
    };

    public static ElementRecord MakeOwn(CompetencyElement element) => new()
    {
        Id = element.Id.Local.Text,
        Code = element.Code?.Text.OrAbsent(),
        Kind = KindOf(element),
        Title = element.Title.OrAbsent(),
        Labels = LabelsOf(element),
        AlternateTitles = element.AlternateTitles.ListOrAbsent(),
        Description = element.Description.OrAbsent(),
        Broader = element.Broader.Select(static code => code.Text).ListOrAbsent(),
        AlternateCode = element.AlternateCode?.Text.OrAbsent(),
        Relations = element.Relations.Select(Make).ListOrAbsent(),
    };

    private static VocabularyElementRecord MakeGlobal(CompetencyElement element) => new()
    {
        Code = element.Code.GetValueOrDefault().Text,
        Kind = KindOf(element),
        Title = element.Title.OrAbsent(),
        Labels = LabelsOf(element),
        AlternateTitles = element.AlternateTitles.ListOrAbsent(),
        Description = element.Description.OrAbsent(),
        Broader = element.Broader.Select(static code => code.Text).ListOrAbsent(),
        AlternateCode = element.AlternateCode?.Text.OrAbsent(),
        Relations = element.Relations.Select(Make).ListOrAbsent(),
    };

    private static RelationRecord Make(RelatedElement relation) => new() { Kind = relation.Kind, Element = relation.Target.Text };

    public static LevelScaleRecord Make(LevelScale scale) => new()
    {
        Id = scale.Id,
        Minimum = scale.Minimum,
        Maximum = scale.Maximum,
        WholeNumbers = scale.WholeNumbers ? true : null,
    };

    private static string? KindOf(CompetencyElement element) =>
        element.Kind.Equals(ElementKind.Unspecified) ? null : element.Kind.Id;

    private static SortedDictionary<string, string>? LabelsOf(CompetencyElement element) =>
        element.Labels.IsEmpty ? null : new SortedDictionary<string, string>(element.Labels, StringComparer.Ordinal);
}
