namespace Competency.Architecture.Tests.Language;

/// <summary>
/// One word for one thing. Each entry: a pattern of what is not written, what is written for it, and where the pattern is right after all.
/// </summary>
internal static class Glossary
{
    public static IReadOnlyList<GlossaryEntry> Entries { get; } =
    [
        new("findings?", "diagnostic"),
        new("places?", "location; rank", "in place|takes? place|took place|in its place|in place of|decimal places?|to a place|the first place|workplaces?"),
        new("forms?", "format", "round-trip form|normali[sz]ation form|canonical form|short form|long form|written form|base form|in the form|full form|the form of|word forms?|plural forms?|forms? (NFK?[CD]|of a word)|an order form"),
        new("jobs?", "standard; role where a profile could be meant", "main jobs?"),
        new("(if|when|where) (it is |they are )?missing|missing (if|when|unless|for|where|in|of)|missing;|or missing|is missing", "null"),
        new("none (if|when|for|unless)", "null; empty"),
        new("furniture", "boilerplate"),
        new("unlock(s|ed|ing|able)?|unlock order", "learning order; learning step"),
        new("soft (credit|evidence|matching|match(es)?|gaps?)|softly", "partial credit; partial match"),
        new("heading rows?|rows? of headings", "header row"),
        new("heads? of (the|a) (table|file)", "header; prefix"),
        new("frameworks? (draft|file|element)s?", "vocabulary"),
        new("again and again", "repeatedly"),
        new("circles?", "cycle"),
        new("spelt", "spelled"),
        new("in which (case|places?)|whichever|whatsoever", "a plain clause"),
        new("gives back|given back", "returns"),
        new("counts for nothing|for nothing|for naught", "has no effect; ignored"),
        new("how much of what", "the share of"),
        new("such a one|such ones|this one and that", "a noun"),
        .. British.Select(static word => new GlossaryEntry(word.Pattern, word.American)),
    ];

    private static (string Pattern, string American)[] British =>
    [
        ("behaviour(s|al|ally)?", "behavior"), ("cent(re|red|res|ring)", "center"), ("colou(r|rs|red|ring)(?<=our.*)", "color"), ("favou(r|rs|red|ring|rite|able)", "favor"),
        ("neighbou(r|rs|ring|rhood|rhoods)", "neighbor"), ("labou(r|rs)", "labor"), ("honou(r|rs|red)", "honor"), ("catalogu(e|es|ed|ing)", "catalog"), ("dialogue box(es)?", "dialog box"),
        ("licen[c](e|es|ed)", "license"), ("defen[c]e", "defense"), ("offen[c]e", "offense"), ("practis(e|es|ed|ing)", "practice"),
        ("analys(e|ed|es to|ing|er|ers)", "analyze"), ("grey", "gray"), ("artefacts?", "artifact"), ("judgements?", "judgment"), ("acknowledgements?", "acknowledgment"),
        ("label(led|ling|ler)", "labeled"), ("model(led|ling|ler)", "modeled"), ("level(led|ling)", "leveled"), ("cancel(led|ling)", "canceled"), ("travel(led|ling)", "traveled"),
        ("total(led|ling)", "totaled"), ("signal(led|ling)", "signaled"), ("fulfil|fulfils|fulfilment", "fulfill"), ("enrol|enrols|enrolment", "enroll"), ("skilful", "skillful"),
        ("learnt", "learned"), ("whilst", "while"), ("amongst", "among"), ("programmes?", "program"), ("metres?", "meter"), ("ageing", "aging"), ("towards", "toward"), ("afterwards", "afterward"),
        ("[a-z]*(normal|recogn|organ|serial|summar|minim|maxim|optim|categor|initial|util|capital|general|special|custom|synchron|token|vector|random|standard|emphas|apolog|visual|material|final|local|character|symbol|parallel|sanit|memor|prior|equal|central|author|real|crystall)is(e|es|ed|ing|er|ers|ation|ations|able)", "-ize"),
    ];
}
