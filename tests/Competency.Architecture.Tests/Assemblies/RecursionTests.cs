namespace Competency.Architecture.Tests.Assemblies;

/// <summary>A call that follows the input's length ends the process when the input is long enough; no handler can catch it.</summary>
public sealed class RecursionTests
{
    /// <summary>Methods that reach themselves, and why no input can make them go deep.</summary>
    private static readonly Dictionary<string, string> Bounded = new(StringComparer.Ordinal)
    {
        ["AnswerJson.FamilySerializeHandler + AnswerJson.IReadOnlyListFamilySerializeHandler"] = "FamilyOptions.MaxResolutions parts",
        ["ArrowMessages.CheckFields"] = "ArrowMessages.DeepestSchema columns in columns",
        ["ConceptWeighting.Weigh + ProductWeighting.Weigh"] = "as deep as an application makes products of products",
        ["ConceptWeighting.get_DependsOnCatalog + ProductWeighting.get_DependsOnCatalog"] = "as deep as an application makes products",
        ["ConceptWeighting.get_SeesLevels + ProductWeighting.get_SeesLevels"] = "as deep as an application makes products",
        ["CoverageMeasure.ScoreEmpty + FormulaMeasure`1.ScoreNonEmpty + RedundancyMeasure.ScoreEmpty + SetMeasure.Score + "
            + "ShortageMeasure.ScoreEmpty + UnboundedFormula.Score"] = "a formula is no measure",
        ["FallbackPolicy.Explain + MappingPolicy.Explain"] = "as deep as an application puts policies into policies",
        ["FallbackPolicy.KeyOf + MappingPolicy.KeyOf"] = "as deep as an application puts policies into policies",
        ["FamiliesAnswer.FamilyOf"] = "FamilyOptions.MaxResolutions parts",
        ["FamiliesPage.Write"] = "FamilyOptions.MaxResolutions parts",
        ["FamilyLayout.WithParts"] = "FamilyOptions.MaxResolutions parts",
        ["FamilySearch.Describe"] = "FamilyOptions.MaxResolutions parts",
        ["ArgumentRecord.Inner + ArgumentRecord.Read"] = "ArgumentRecord.MaxDepth phrases in phrases",
        ["ArgumentRecord.Write + ArgumentRecord.WritePhrase"] = "phrases in phrases of one message, which stand in code",
        ["InputFiles.Walk"] = "InputFiles.MaxDepth folders",
        ["JsonPath.get_Pointer"] = "JsonDocumentReader.MaxDepth values",
        ["JsonShapeReader.Read + JsonShapeReader.ReadLink + JsonShapeReader.ReadList + JsonShapeReader.ReadObject + "
            + "JsonShapeReader.ReadTexts"] = "JsonDocumentReader.MaxDepth values",
        ["KindSharesMeasure.get_Inputs"] = "the measure within is one of sets",
        ["KindSharesMeasure.get_IsBestOfItself"] = "the measure within is one of sets",
        ["KindSharesMeasure.get_IsDistance"] = "the measure within is one of sets",
        ["KindSharesMeasure.get_Lowest"] = "the measure within is one of sets",
        ["KindSharesScorer.Explain"] = "the measure within is one of sets",
        ["KindSharesScorer.Score"] = "the measure within is one of sets",
        ["MessageText.Format + MessageText.Of + NearestNames.In + Phrase.In + PhraseParts.In + "
            + "SourceLocation.Competency.Model.Text.ILocalized.In + SourceLocation.In"] = "as deep as code puts phrases into phrases",
        ["MessageText.Kept + Phrase.Shortened + PhraseParts.Shorten"] = "as deep as code puts phrases into phrases",
        ["MetadataReader.ReadBlock + MetadataReader.ReadList + MetadataReader.ReadMap + MetadataReader.ReadValue"] =
            "MetadataReader.Deepest values",
        ["NameNormalizer.KeyAtRest + NameNormalizer.KeyBySpelling + NameNormalizer.KeyOf"] = "a folded spelling stays as it is",
        ["SimilarityMeasures.Parse + SimilarityMeasures.ParseShares + SimilarityMeasures.TryParse"] =
            "the measure within has no shares of its own, for its name holds no equals sign",
        ["ThriftCheck.Walk + ThriftCheck.WalkList"] = "structures in structures of ParquetShapes, none of which holds itself",
        ["WordBoundaries.AreWords"] = "words of our own tables",
        ["YamlFlow.ReadList + YamlFlow.ReadMap + YamlFlow.ReadNode"] = "MetadataReader.Deepest values",
    };

    private static readonly CallGraph Graph = new(ShippedAssembly.All.Select(static assembly => assembly.Module));

    [Fact]
    public void No_method_calls_itself_as_deep_as_the_input_is_long() =>
        Breaches.None(Graph.Recursions().Where(static recursion => !Bounded.ContainsKey(recursion)));

    [Fact]
    public void Every_bounded_recursion_still_exists() => Breaches.None(Bounded.Keys.Except(Graph.Recursions()));
}
