namespace Competency.Architecture.Tests.Language;

/// <summary>
/// One word for one thing. Each entry: a pattern of what is not written, what is written for it, and where the pattern is right after all.
/// </summary>
internal static class Glossary
{
    public static IReadOnlyList<GlossaryEntry> Entries { get; } =
    [
        new("findings?", "diagnostic"),
        new(
            "places?",
            "location; rank",
            "in place|takes? place|took place|in its place|in place of|decimal places?|the first place|workplaces?"),
        new("forms?", "format", "(round-trip|normali[sz]ation|canonical|short|long|written|base|in the|full|plural|word|order) " +
            "forms?|forms? (NFK?[CD]|of a word)"),
        new("jobs?", "standard; role where a profile could be meant", "main jobs?|job categor(y|ies)"),
        new("(if|when|where) (it is |they are )?missing|missing (if|when|unless|where)", "null"),
        new("none (if|when|unless)", "null; empty"),
        new("furniture", "boilerplate"),
        new("unlock(s|ed|ing|able)?|unlock order", "learning order; learning step"),
        new("soft (credit|evidence|matching|match(es)?|gaps?)|softly", "partial credit; partial match"),
        new("heading rows?|rows? of headings", "header row"),
        new("heads? of (the|a) (table|file)", "header; prefix"),
        new("frameworks? (draft|file|element)s?", "vocabulary"),
        new("again and again", "repeatedly"),
        new("circles?", "cycle"),
        new("in which (case|places?)|whichever|whatsoever", "a plain clause"),
        new("gives back|given back", "returns"),
        new("counts for nothing|for nothing|for naught", "has no effect; ignored"),
        new("how much of what", "the share of"),
        new("such a one|such ones|this one and that", "a noun"),
        .. British.Select(static word => new GlossaryEntry(word.Pattern, word.American)),
    ];

    private static (string Pattern, string American)[] British =>
    [
        ("behaviour(s|al|ally)?", "behavior"),
        ("cent(re|red|res|ring)", "center"),
        ("(colou|favou|neighbou|labou|honou|rigou)(r|rs|red|ring|rite|able|rhood|rhoods)", "-or"),
        ("catalogu(e|es|ed|ing)", "catalog"),
        ("(licen|defen|offen)c(e|es|ed)", "-se"),
        ("practis(e|es|ed|ing)", "practice"),
        ("(analy|paraly|cataly)s(e|ed|ing|er|ers)", "-yze"),
        ("grey|artefacts?|programmes?|metres?|ageing", "gray, artifact, program, meter, aging"),
        ("(judge|acknowledge)ments?", "judgment, acknowledgment"),
        ("(label|model|level|cancel|travel|total|signal)(led|ling|ler)", "one l"),
        ("fulfil|fulfils|fulfilment|enrol|enrols|enrolment|skilful", "two l"),
        ("learnt|spelt|burnt|dreamt", "-ed"),
        ("whilst|amongst|towards|afterwards|backwards|forwards", "while, among, toward, afterward, backward, forward"),
        ($"[a-z]*({Verbs})is(e|es|ed|ing|er|ers|ation|ations|able)", "-ize"),
    ];

    /// <summary>Stems before -ise: not all words in -ise are British (promise, exercise, precise).</summary>
    private const string Verbs =
        "author|capital|categor|central|character|custom|emphas|equal|final|general|harmon|initial|local|material|maxim|memor|minim|"
        + "normal|optim|organ|parallel|prior|random|real|recogn|sanit|serial|special|standard|summar|symbol|synchron|token|util|vector|"
        + "visual";
}
