using System.Text.Json.Serialization;
using Competency.Model.Answers.Forms;
using static Competency.Model.Answers.Converters.FormConverter;

namespace Competency.Model.Answers.Converters;

// Answers and their parts, each as it stands in the answers of the tool.
internal static class AnswerConverters
{
    // What says what something consists of says it in full when it is asked for alone.
    private static readonly GapDetail Explained = new(IsExplained: true, Unlocks: 0);

    private static readonly GapDetail Plain = new(IsExplained: false, Unlocks: 0);

    private static readonly AnswerContext Context = AnswerContext.Default;

    private static readonly Dictionary<Type, Func<JsonConverter>> Known = new()
    {
        [typeof(CompetencyCatalog)] = Form<CompetencyCatalog, CatalogSummary>(CatalogSummary.Of, Context.CatalogSummary),
        [typeof(Concept)] = Form<Concept, ConceptAnswer>(ConceptAnswer.Of, Context.ConceptAnswer),
        [typeof(HeldCompetency)] = Form<HeldCompetency, ConceptAnswer>(ConceptAnswer.Of, Context.ConceptAnswer),
        [typeof(CatalogHit)] = Form<CatalogHit, FindAnswer.Hit>(FindAnswer.HitOf, Context.Hit),
        [typeof(StandardSuggestion)] = Form<StandardSuggestion, SuggestionAnswer>(SuggestionAnswer.Of, Context.SuggestionAnswer),
        [typeof(Diagnostic)] = Form<Diagnostic, DiagnosticAnswer>(DiagnosticAnswer.Of, Context.DiagnosticAnswer),
        [typeof(SourceLocation)] = Form<SourceLocation, DiagnosticAnswer.Place>(DiagnosticAnswer.PlaceOf, Context.Place),
        [typeof(LoadResult)] = Form<LoadResult, CheckAnswer>(
            static result => CheckAnswer.Of(result, result.Diagnostics), Context.CheckAnswer),
        [typeof(SimilarStandard)] =
            Form<SimilarStandard, SimilarAnswer.Entry>(static found => SimilarAnswer.EntryOf(found), Context.Entry),
        [typeof(SimilarPair)] = Form<SimilarPair, PairAnswer>(PairAnswer.Of, Context.PairAnswer),
        [typeof(SimilarityExplanation)] = Form<SimilarityExplanation, ExplanationAnswer>(
            static explanation => ExplanationAnswer.Of(explanation), Context.ExplanationAnswer),
        [typeof(CompetencyProfile)] = Form<CompetencyProfile, ProfileAnswer>(ProfileAnswer.Of, Context.ProfileAnswer),
        [typeof(ProfileMatch)] = Form<ProfileMatch, ProfileMatchAnswer>(ProfileMatchAnswer.Of, Context.ProfileMatchAnswer),
        [typeof(GapReport)] = Form<GapReport, GapAnswer>(static gap => GapAnswer.Of(gap, Plain), Context.GapAnswer),
        [typeof(GapParty)] = Form<GapParty, PartyAnswer>(PartyAnswer.Of, Context.PartyAnswer),
        [typeof(GapItem)] = Form<GapItem, GapAnswer.Item>(static item => GapAnswer.ItemOf(item, Explained), Context.Item),
        [typeof(KindGap)] = Form<KindGap, GapAnswer.KindShare>(
            static kind => GapAnswer.KindOf(kind, isSoft: true, Explained), Context.KindShare),
        [typeof(DutyReadiness)] = Form<DutyReadiness, GapAnswer.DutyShare>(
            static duty => GapAnswer.DutyOf(duty, Explained), Context.DutyShare),
        [typeof(TaskReadiness)] = Form<TaskReadiness, GapAnswer.TaskShare>(
            static task => GapAnswer.TaskOf(task, Explained), Context.TaskShare),
        [typeof(LackingCompetency)] = Form<LackingCompetency, GapAnswer.Lack>(GapAnswer.LackOf, Context.Lack),
        [typeof(PartialMatch)] = Form<PartialMatch, GapAnswer.Evidence>(GapAnswer.EvidenceOf, Context.Evidence),
        [typeof(BlockingCompetency)] = Form<BlockingCompetency, GapAnswer.UnlockEntry>(GapAnswer.UnlockOf, Context.UnlockEntry),
        [typeof(LearningStep)] = Form<LearningStep, GapAnswer.StepEntry>(GapAnswer.StepOf, Context.StepEntry),
    };

    public static bool Know(Type type) => Known.ContainsKey(type);

    public static JsonConverter? For(Type type) => Known.TryGetValue(type, out Func<JsonConverter>? make) ? make() : null;
}
