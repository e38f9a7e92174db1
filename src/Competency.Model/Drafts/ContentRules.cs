namespace Competency.Model.Drafts;

/// <summary>Findings about the content of a standard, whatever format it came in.</summary>
internal static class ContentRules
{
    /// <summary>CM3001: standard without code.</summary>
    public static DiagnosticDescriptor CodeMissing { get; } = new(
        "CM3001", "Standard without code", DiagnosticSeverity.Warning,
        "The standard has no code; it is known as '{0}'.");

    /// <summary>CM3002: standard without code and title.</summary>
    public static DiagnosticDescriptor IdentityMissing { get; } = new(
        "CM3002", "Standard without code and title", DiagnosticSeverity.Error,
        "Neither a code nor a title was found: there is nothing to call the standard by, and none was made.");

    /// <summary>CM3003: standard without title.</summary>
    public static DiagnosticDescriptor TitleMissing { get; } = new(
        "CM3003", "Standard without title", DiagnosticSeverity.Warning,
        "The standard {0} has no title.");

    /// <summary>CM3004: one code, two names.</summary>
    public static DiagnosticDescriptor ElementCollision { get; } = new(
        "CM3004", "One code, two names", DiagnosticSeverity.Warning,
        "{0} names '{1}' ({2}) and '{3}': both were kept, as {4} and {5}.");

    /// <summary>CM3005: one code, two spellings.</summary>
    public static DiagnosticDescriptor SpellingVariant { get; } = new(
        "CM3005", "One code, two spellings", DiagnosticSeverity.Info,
        "{0} is spelt '{1}' ({2}) and '{3}': one element, the first spelling is its title.");

    /// <summary>CM3006: element mentioned twice in one task.</summary>
    public static DiagnosticDescriptor RepeatedMention { get; } = new(
        "CM3006", "Element mentioned twice in one task", DiagnosticSeverity.Info,
        "{0} lists {1} more than once; it counts once.");

    /// <summary>CM3007: code that is never named.</summary>
    public static DiagnosticDescriptor ElementUnnamed { get; } = new(
        "CM3007", "Code that is never named", DiagnosticSeverity.Warning,
        "{0} lists {1}, which this standard does not define{2}");

    /// <summary>CM3008: element that no task needs.</summary>
    public static DiagnosticDescriptor ElementUnused { get; } = new(
        "CM3008", "Element that no task needs", DiagnosticSeverity.Info,
        "No task needs {0} '{1}'; it counts as a requirement of the whole role.");

    /// <summary>CM3009: one name, two codes.</summary>
    public static DiagnosticDescriptor SameNameTwoCodes { get; } = new(
        "CM3009", "One name, two codes", DiagnosticSeverity.Info,
        "'{0}' is named by {1} ({2}) and by {3}.");

    /// <summary>CM3010: gap in the numbering.</summary>
    public static DiagnosticDescriptor NumberingGap { get; } = new(
        "CM3010", "Gap in the numbering", DiagnosticSeverity.Info,
        "The numbering leaves out {0}.");

    /// <summary>CM3011: task number given twice.</summary>
    public static DiagnosticDescriptor TaskCodeRepeated { get; } = new(
        "CM3011", "Task number given twice", DiagnosticSeverity.Warning,
        "{0} is the number of '{1}' ({2}) and of '{3}'{4}: {5} were kept, as {6}.");

    /// <summary>CM3012: task under another duty.</summary>
    public static DiagnosticDescriptor TaskUnderOtherDuty { get; } = new(
        "CM3012", "Task under another duty", DiagnosticSeverity.Warning,
        "{0} stands under {1}; by its number it belongs to {2}. It was kept where it stands.");

    /// <summary>CM3013: task without code.</summary>
    public static DiagnosticDescriptor TaskCodeMissing { get; } = new(
        "CM3013", "Task without code", DiagnosticSeverity.Warning,
        "The task '{0}' has no code.");

    /// <summary>CM3014: task without name.</summary>
    public static DiagnosticDescriptor TaskTitleMissing { get; } = new(
        "CM3014", "Task without name", DiagnosticSeverity.Warning,
        "The task {0} has no name.");

    /// <summary>CM3015: output or indicator under another task.</summary>
    public static DiagnosticDescriptor StatementUnderOtherTask { get; } = new(
        "CM3015", "Output or indicator under another task", DiagnosticSeverity.Warning,
        "{0} stands under {1}; by its number it belongs to {2}. It was kept where it stands.");

    /// <summary>CM3016: output or indicator number given twice.</summary>
    public static DiagnosticDescriptor StatementCodeRepeated { get; } = new(
        "CM3016", "Output or indicator number given twice", DiagnosticSeverity.Info,
        "{0} is given more than once, first in {1}.");

    /// <summary>CM3017: level that its scale does not have.</summary>
    public static DiagnosticDescriptor LevelOffScale { get; } = new(
        "CM3017", "Level that its scale does not have", DiagnosticSeverity.Warning,
        "{0} is not a level of the scale {1}; it was kept as text.");

    /// <summary>CM3018: level without scale.</summary>
    public static DiagnosticDescriptor LevelScaleMissing { get; } = new(
        "CM3018", "Level without scale", DiagnosticSeverity.Warning,
        "A level of {0} is given and no scale; it was kept as text. Name the scale, for instance icap-1-6.");

    /// <summary>CM3019: text that UTF-8 cannot carry.</summary>
    public static DiagnosticDescriptor LoneSurrogate { get; } = new(
        "CM3019", "Text that UTF-8 cannot carry", DiagnosticSeverity.Warning,
        "'{0}' held half of a surrogate pair; U+FFFD was put in its place.");

    /// <summary>CM3020: compatibility characters.</summary>
    public static DiagnosticDescriptor CompatibilityCharacter { get; } = new(
        "CM3020", "Compatibility characters", DiagnosticSeverity.Info,
        "Characters that look like others and are not: {0}. The first is '{1}' (U+{2:X4}), which stands for '{3}'; names are compared as if it were that.");

    /// <summary>CM3021: private-use characters.</summary>
    public static DiagnosticDescriptor PrivateUseCharacter { get; } = new(
        "CM3021", "Private-use characters", DiagnosticSeverity.Info,
        "Private-use characters: {0}. The first is U+{1:X4}, most likely a bullet of a word processor; it is kept, and ignored when names are compared.");

    /// <summary>CM3022: doubled punctuation.</summary>
    public static DiagnosticDescriptor DoubledPunctuation { get; } = new(
        "CM3022", "Doubled punctuation", DiagnosticSeverity.Info,
        "'{0}' holds '{1}'.");

    /// <summary>CM3023: footnote mark in a name.</summary>
    public static DiagnosticDescriptor FootnoteMark { get; } = new(
        "CM3023", "Footnote mark in a name", DiagnosticSeverity.Info,
        "'{0}' carries the footnote mark {1}; it is kept, and ignored when names are compared.");

    /// <summary>CM3024: code of another shape.</summary>
    public static DiagnosticDescriptor CodeShape { get; } = new(
        "CM3024", "Code of another shape", DiagnosticSeverity.Warning,
        "'{0}' is not an iCAP code such as APA2654-001v4{1}");

    /// <summary>CM3025: code without version.</summary>
    public static DiagnosticDescriptor CodeVersionMissing { get; } = new(
        "CM3025", "Code without version", DiagnosticSeverity.Info,
        "'{0}' has no version; it counts as version 1.");

    /// <summary>CM3026: code of another job category.</summary>
    public static DiagnosticDescriptor CodeCategoryDiffers { get; } = new(
        "CM3026", "Code of another job category", DiagnosticSeverity.Warning,
        "The code {0} begins with {1}, and the job category is {2}.");

    /// <summary>CM3027: code of another occupation.</summary>
    public static DiagnosticDescriptor CodeOccupationDiffers { get; } = new(
        "CM3027", "Code of another occupation", DiagnosticSeverity.Warning,
        "The code {0} names the occupation {1}, and the classification says {2}.");

    /// <summary>CM3028: version and code disagree.</summary>
    public static DiagnosticDescriptor VersionDiffers { get; } = new(
        "CM3028", "Version and code disagree", DiagnosticSeverity.Warning,
        "The version table calls {0} version {1}; by its code it is version {2}.");

    /// <summary>CM3029: no version history.</summary>
    public static DiagnosticDescriptor VersionsMissing { get; } = new(
        "CM3029", "No version history", DiagnosticSeverity.Info,
        "{0} has no version history.");

    /// <summary>CM3030: irregular classification code.</summary>
    public static DiagnosticDescriptor ClassificationCode { get; } = new(
        "CM3030", "Irregular classification code", DiagnosticSeverity.Warning,
        "'{0}' is not the code of {1}{2}");

    /// <summary>CM3031: unknown name of a job category.</summary>
    public static DiagnosticDescriptor CategoryName { get; } = new(
        "CM3031", "Unknown name of a job category", DiagnosticSeverity.Warning,
        "'{0}' is not the name of the job category {1}; expected is '{2}'.");

    /// <summary>CM3032: duty without code.</summary>
    public static DiagnosticDescriptor DutyCodeMissing { get; } = new(
        "CM3032", "Duty without code", DiagnosticSeverity.Warning,
        "The duty '{0}' has no code.");

    /// <summary>CM3033: standard without tasks.</summary>
    public static DiagnosticDescriptor TasksMissing { get; } = new(
        "CM3033", "Standard without tasks", DiagnosticSeverity.Warning,
        "{0} has no tasks.");

    /// <summary>CM3034: standard without attitudes.</summary>
    public static DiagnosticDescriptor AttitudesMissing { get; } = new(
        "CM3034", "Standard without attitudes", DiagnosticSeverity.Info,
        "{0} has no attitudes.");

    /// <summary>CM3035: codes of mixed width.</summary>
    public static DiagnosticDescriptor MixedCodeWidth { get; } = new(
        "CM3035", "Codes of mixed width", DiagnosticSeverity.Info,
        "{0} stands beside {1}: two codes, two elements.");

    /// <summary>CM3036: element that the vocabulary does not have.</summary>
    public static DiagnosticDescriptor ElementNotInVocabulary { get; } = new(
        "CM3036", "Element that the vocabulary does not have", DiagnosticSeverity.Warning,
        "{0} refers to '{1}', which neither the standard nor {2} defines{3}");

    /// <summary>CM3037: vocabulary element given twice.</summary>
    public static DiagnosticDescriptor VocabularyCodeRepeated { get; } = new(
        "CM3037", "Vocabulary element given twice", DiagnosticSeverity.Warning,
        "'{0}' is given more than once in the vocabulary {1}; the first was kept.");

    /// <summary>CM3038: element without code and name.</summary>
    public static DiagnosticDescriptor ElementWithoutName { get; } = new(
        "CM3038", "Element without code and name", DiagnosticSeverity.Warning,
        "An element of {0} has neither a code nor a name; it was left out.");

    /// <summary>CM3039: element id given twice.</summary>
    public static DiagnosticDescriptor ElementIdRepeated { get; } = new(
        "CM3039", "Element id given twice", DiagnosticSeverity.Error,
        "The id '{0}' is given to '{1}' and to '{2}'; the second was left out.");

    /// <summary>CM3040: weight that cannot be used.</summary>
    public static DiagnosticDescriptor WeightUnusable { get; } = new(
        "CM3040", "Weight that cannot be used", DiagnosticSeverity.Warning,
        "{0} is not a weight; expected is a number of 0 or more.");

    /// <summary>CM3041: duty number given twice.</summary>
    public static DiagnosticDescriptor DutyCodeRepeated { get; } = new(
        "CM3041", "Duty number given twice", DiagnosticSeverity.Warning,
        "{0} is the number of '{1}' and of '{2}'; both were kept.");

    /// <summary>CM3042: name too long to be a code.</summary>
    public static DiagnosticDescriptor TextTooLong { get; } = new(
        "CM3042", "Name too long to be a code", DiagnosticSeverity.Info,
        "The name is {0} characters long; the standard is known by the first {1}.");

    /// <summary>CM3043: text that cannot be a code.</summary>
    public static DiagnosticDescriptor CodeUnusable { get; } = new(
        "CM3043", "Text that cannot be a code", DiagnosticSeverity.Warning,
        "'{0}' cannot be a code, since it is empty or holds control characters; it was left out.");

    /// <summary>CM3044: task number given again inside a cell.</summary>
    public static DiagnosticDescriptor TaskCodeRepeatedInCell { get; } = new(
        "CM3044", "Task number given again inside a cell", DiagnosticSeverity.Warning,
        "{0} is the number of '{1}' ({2}) and of '{3}'{4}, and at most one of them begins its row: {5} were kept, as {6}.");

    /// <summary>CM3045: two definitions.</summary>
    public static DiagnosticDescriptor SecondDefinition { get; } = new(
        "CM3045", "Two definitions", DiagnosticSeverity.Warning,
        "{0} '{1}' is defined as '{2}' ({3}) and as '{4}'; the first was kept.");

    /// <summary>CM3046: duty without name.</summary>
    public static DiagnosticDescriptor DutyTitleMissing { get; } = new(
        "CM3046", "Duty without name", DiagnosticSeverity.Warning,
        "The duty {0} has no name.");

    /// <summary>CM3047: output or indicator without text.</summary>
    public static DiagnosticDescriptor StatementTextMissing { get; } = new(
        "CM3047", "Output or indicator without text", DiagnosticSeverity.Warning,
        "{0} has no text.");

    /// <summary>CM3048: control characters in texts.</summary>
    public static DiagnosticDescriptor ControlCharacterInText { get; } = new(
        "CM3048", "Control characters in texts", DiagnosticSeverity.Warning,
        "The texts hold {0} control characters, the first is U+{1:X4}; they were kept.");

    /// <summary>CM3049: element without name.</summary>
    public static DiagnosticDescriptor ElementTitleMissing { get; } = new(
        "CM3049", "Element without name", DiagnosticSeverity.Warning,
        "{0} is defined without a name.");

    public static DiagnosticDescriptor[] All =>
    [
        CodeMissing, IdentityMissing, TitleMissing, ElementCollision, SpellingVariant,
        RepeatedMention, ElementUnnamed, ElementUnused, SameNameTwoCodes, NumberingGap,
        TaskCodeRepeated, TaskUnderOtherDuty, TaskCodeMissing, TaskTitleMissing, StatementUnderOtherTask,
        StatementCodeRepeated, LevelOffScale, LevelScaleMissing, LoneSurrogate, CompatibilityCharacter,
        PrivateUseCharacter, DoubledPunctuation, FootnoteMark, CodeShape, CodeVersionMissing,
        CodeCategoryDiffers, CodeOccupationDiffers, VersionDiffers, VersionsMissing, ClassificationCode,
        CategoryName, DutyCodeMissing, TasksMissing, AttitudesMissing, MixedCodeWidth,
        ElementNotInVocabulary, VocabularyCodeRepeated, ElementWithoutName, ElementIdRepeated, WeightUnusable,
        DutyCodeRepeated, TextTooLong, CodeUnusable, TaskCodeRepeatedInCell, SecondDefinition,
        DutyTitleMissing, StatementTextMissing, ControlCharacterInText, ElementTitleMissing,
    ];
}
