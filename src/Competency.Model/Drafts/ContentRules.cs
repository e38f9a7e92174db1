namespace Competency.Model.Drafts;

// Rules about the content of a standard, whatever format it came in.
internal static class ContentRules
{
    // CM3001: a standard has no code.
    public static DiagnosticDescriptor CodeMissing { get; } = new(
        "CM3001", "Standard without a code", DiagnosticSeverity.Warning,
        "The standard has no code and is identified as '{0}'. Add its code if it has one.");

    // CM3002: a standard has neither a code nor a title.
    public static DiagnosticDescriptor IdentityMissing { get; } = new(
        "CM3002", "Standard without a code and title", DiagnosticSeverity.Error,
        "Neither a code nor a title was found; the standard was skipped. Add a title or a code.");

    // CM3003: a standard has a code but no title.
    public static DiagnosticDescriptor TitleMissing { get; } = new(
        "CM3003", "Standard without a title", DiagnosticSeverity.Warning,
        "The standard {0} has no title; it was kept with an empty title. Add the title.");

    // CM3004: two elements of a standard have the same code but different titles.
    public static DiagnosticDescriptor ElementCollision { get; } = new(
        "CM3004", "One code, two titles", DiagnosticSeverity.Warning,
        "{0} is the code of '{1}' ({2}) and of '{3}'; both elements were kept, as {4} and {5}. Give the second its own code.");

    // CM3005: an element has two spellings of the same title.
    public static DiagnosticDescriptor SpellingVariant { get; } = new(
        "CM3005", "One code, two spellings", DiagnosticSeverity.Info,
        "{0} is spelled '{1}' ({2}) and '{3}'; both were read as one element titled '{1}'. Use one spelling.");

    // CM3006: a task lists an element twice.
    public static DiagnosticDescriptor RepeatedMention { get; } = new(
        "CM3006", "Element listed twice in one task", DiagnosticSeverity.Info,
        "{0} lists {1} more than once; it was counted once. Delete the repetition or correct the code.");

    // CM3007: a task lists a code that the standard does not define.
    public static DiagnosticDescriptor ElementUnnamed { get; } = new(
        "CM3007", "Undefined code", DiagnosticSeverity.Warning,
        "{0} lists {1}, which the standard does not define; it was kept without a title. Correct the code or define it.{2}");

    // CM3008: no task needs an element of the standard.
    public static DiagnosticDescriptor ElementUnused { get; } = new(
        "CM3008", "Unused element", DiagnosticSeverity.Info,
        "No task needs {0} '{1}'; it was kept as a requirement of the whole standard. Link it to a task or delete it.");

    // CM3009: two elements of one kind have the same title.
    public static DiagnosticDescriptor SameNameTwoCodes { get; } = new(
        "CM3009", "One title, two codes", DiagnosticSeverity.Info,
        "'{0}' is the title of {1} ({2}) and of {3}; both elements were kept. Use one code.");

    // CM3010: a sequence of codes skips numbers.
    public static DiagnosticDescriptor NumberingGap { get; } = new(
        "CM3010", "Gap in the numbering", DiagnosticSeverity.Info,
        "The numbering skips {0}; nothing was renumbered. Check whether items were lost.");

    // CM3011: several tasks that start their own rows have the same number.
    public static DiagnosticDescriptor TaskCodeRepeated { get; } = new(
        "CM3011", "Duplicate task number", DiagnosticSeverity.Warning,
        "{0} is the number of '{1}' ({2}) and of '{3}'{4}; {5} were kept, as {6}. Renumber the tasks.");

    // CM3012: the number of a task belongs to another duty.
    public static DiagnosticDescriptor TaskUnderOtherDuty { get; } = new(
        "CM3012", "Task under the wrong duty", DiagnosticSeverity.Warning,
        "{0} is listed under {1}, but its number belongs to {2}; it was kept under {1}. Correct the number or move the task.");

    // CM3013: a task has no code.
    public static DiagnosticDescriptor TaskCodeMissing { get; } = new(
        "CM3013", "Task without a code", DiagnosticSeverity.Warning,
        "{0} has no code and is identified by {1}. Add the code.");

    // CM3014: a task has a code but no title.
    public static DiagnosticDescriptor TaskTitleMissing { get; } = new(
        "CM3014", "Task without a title", DiagnosticSeverity.Warning,
        "The task {0} has no title; it was kept with an empty title. Add the title.");

    // CM3015: the number of an output or indicator belongs to another task.
    public static DiagnosticDescriptor StatementUnderOtherTask { get; } = new(
        "CM3015", "Output or indicator under the wrong task", DiagnosticSeverity.Warning,
        "{0} is listed under {1}, but its number belongs to {2}; it was kept under {1}. Correct the number or move the item.");

    // CM3016: several outputs or indicators have the same number.
    public static DiagnosticDescriptor StatementCodeRepeated { get; } = new(
        "CM3016", "Duplicate output or indicator number", DiagnosticSeverity.Info,
        "{0} is used more than once, first at {1}; all uses were kept. Renumber one of them.");

    // CM3017: a level is not on the scale of its standard.
    public static DiagnosticDescriptor LevelOutsideScale { get; } = new(
        "CM3017", "Level outside its scale", DiagnosticSeverity.Warning,
        "{0} is not a level of the scale {1}; it was kept as level text. Correct the level or name its scale.");

    // CM3018: a standard has a level but no level scale.
    public static DiagnosticDescriptor LevelScaleMissing { get; } = new(
        "CM3018", "Level without a scale", DiagnosticSeverity.Warning,
        "A level in {0} has no scale; it was kept as level text. Name the scale, for example icap-1-6.");

    // CM3019: a text contains an unpaired surrogate.
    public static DiagnosticDescriptor LoneSurrogate { get; } = new(
        "CM3019", "Unpaired surrogate", DiagnosticSeverity.Warning,
        "'{0}' contained an unpaired surrogate, which was replaced with U+FFFD. Type the lost character again.");

    // CM3020: texts contain look-alikes of ordinary characters.
    public static DiagnosticDescriptor CompatibilityCharacter { get; } = new(
        "CM3020", "Compatibility characters", DiagnosticSeverity.Info,
        "Look-alike characters: {0}. The first is '{1}' (U+{2:X4}), which looks like '{3}'. They were kept; " +
        "titles are compared as if they used the ordinary characters.");

    // CM3021: texts contain private-use characters.
    public static DiagnosticDescriptor PrivateUseCharacter { get; } = new(
        "CM3021", "Private-use characters", DiagnosticSeverity.Info,
        "Private-use characters: {0}. The first is U+{1:X4}, probably a bullet of a word processor. " +
        "They were kept, but are ignored when titles are compared.");

    // CM3022: a text contains doubled punctuation.
    public static DiagnosticDescriptor DoubledPunctuation { get; } = new(
        "CM3022", "Doubled punctuation", DiagnosticSeverity.Info,
        "'{0}' contains '{1}'; it was kept. Delete one of the two marks.");

    // CM3023: a title contains a footnote mark.
    public static DiagnosticDescriptor FootnoteMark { get; } = new(
        "CM3023", "Footnote mark in a title", DiagnosticSeverity.Info,
        "'{0}' contains the footnote mark {1}; it was kept, but is ignored when titles are compared.");

    // CM3024: the code of a standard does not have the format of an iCAP code.
    public static DiagnosticDescriptor CodeShape { get; } = new(
        "CM3024", "Irregular standard code", DiagnosticSeverity.Warning,
        "'{0}' is not an iCAP code such as APA2654-001v4; it was kept as written. Correct it.{1}");

    // CM3025: an iCAP code has no version suffix.
    public static DiagnosticDescriptor CodeVersionMissing { get; } = new(
        "CM3025", "Code without a version", DiagnosticSeverity.Info,
        "'{0}' has no version and was treated as version 1. Add 'v1' if the published code has it.");

    // CM3026: the code of a standard starts with another job category.
    public static DiagnosticDescriptor CodeCategoryDiffers { get; } = new(
        "CM3026", "Code and job category differ", DiagnosticSeverity.Warning,
        "The code {0} starts with {1}, but the job category (職類別代碼) is {2}; both were kept. Correct the wrong one.");

    // CM3027: the code of a standard contains another occupation.
    public static DiagnosticDescriptor CodeOccupationDiffers { get; } = new(
        "CM3027", "Code and occupation differ", DiagnosticSeverity.Warning,
        "The code {0} contains the occupation {1}, but the occupation code (職業別代碼) is {2}; both were kept. Correct the wrong one.");

    // CM3028: the version number in the version table differs from the version in the code.
    public static DiagnosticDescriptor VersionDiffers { get; } = new(
        "CM3028", "Version and code differ", DiagnosticSeverity.Warning,
        "The version table lists {0} as version {1}, but its code is version {2}; version {2} was used. Correct the wrong one.");

    // CM3029: a standard has no version history.
    public static DiagnosticDescriptor VersionsMissing { get; } = new(
        "CM3029", "No version history", DiagnosticSeverity.Info,
        "{0} has no version history and was read without one. Check whether the version table was lost.");

    // CM3030: the code of a classification does not have its format.
    public static DiagnosticDescriptor ClassificationCode { get; } = new(
        "CM3030", "Irregular classification code", DiagnosticSeverity.Warning,
        "'{0}' is not the code of {1}. {2}");

    // CM3031: the title of a job category is not the published one.
    public static DiagnosticDescriptor CategoryName { get; } = new(
        "CM3031", "Unknown job category title", DiagnosticSeverity.Warning,
        "'{0}' is not the published title of the job category {1}; it was kept. Use '{2}'.");

    // CM3032: a duty has no code.
    public static DiagnosticDescriptor DutyCodeMissing { get; } = new(
        "CM3032", "Duty without a code", DiagnosticSeverity.Warning,
        "The duty '{0}' has no code and was kept without one. Add the code.");

    // CM3033: a standard has no tasks.
    public static DiagnosticDescriptor TasksMissing { get; } = new(
        "CM3033", "Standard without tasks", DiagnosticSeverity.Warning,
        "{0} has no tasks and was read without them. Check whether the task table was lost.");

    // CM3034: a standard has no attitudes.
    public static DiagnosticDescriptor AttitudesMissing { get; } = new(
        "CM3034", "Standard without attitudes", DiagnosticSeverity.Info,
        "{0} has no attitudes and was read without them. Check whether the list after the task table was lost.");

    // CM3035: two codes have the same number with different leading zeros.
    public static DiagnosticDescriptor MixedCodeWidth { get; } = new(
        "CM3035", "Codes that differ in leading zeros", DiagnosticSeverity.Info,
        "{0} and {1} differ only in leading zeros; both codes were kept. Use one code if they mean the same.");

    // CM3036: a task or standard refers to an element that is not defined.
    public static DiagnosticDescriptor ElementNotInVocabulary { get; } = new(
        "CM3036", "Undefined element", DiagnosticSeverity.Warning,
        "{0} refers to '{1}', which neither the standard nor {2} defines; it was kept without a title. " +
        "Correct the reference or define the element.{3}");

    // CM3037: a vocabulary defines a code more than once.
    public static DiagnosticDescriptor VocabularyCodeRepeated { get; } = new(
        "CM3037", "Duplicate vocabulary element", DiagnosticSeverity.Warning,
        "'{0}' is defined more than once in the vocabulary {1}; the first definition was kept. Delete the others.");

    // CM3038: an element has neither a code nor a title.
    public static DiagnosticDescriptor ElementWithoutName { get; } = new(
        "CM3038", "Element without a code and title", DiagnosticSeverity.Warning,
        "An element of {0} has neither a code nor a title and was skipped. Add a title.");

    // CM3039: two elements of a standard have the same id.
    public static DiagnosticDescriptor ElementIdRepeated { get; } = new(
        "CM3039", "Duplicate element id", DiagnosticSeverity.Error,
        "'{0}' is the id of '{1}' and of '{2}'; the second element was skipped. Give it its own id.");

    // CM3040: the weight of a link is negative or not a number.
    public static DiagnosticDescriptor WeightInvalid { get; } = new(
        "CM3040", "Invalid weight", DiagnosticSeverity.Warning,
        "{0} is not a weight; the link was kept without one. Use a number of 0 or more.");

    // CM3041: two duties have the same number but different titles.
    public static DiagnosticDescriptor DutyCodeRepeated { get; } = new(
        "CM3041", "Duplicate duty number", DiagnosticSeverity.Warning,
        "{0} is the number of '{1}' and of '{2}'; both duties were kept. Renumber one of them.");

    // CM3042: a standard without a code has a title too long to identify it in full.
    public static DiagnosticDescriptor TextTooLong { get; } = new(
        "CM3042", "Title too long for an identifier", DiagnosticSeverity.Info,
        "The title has {0} characters; only the first {1} identify the standard. Give the standard a code.");

    // CM3043: a text cannot be a code.
    public static DiagnosticDescriptor CodeInvalid { get; } = new(
        "CM3043", "Invalid code", DiagnosticSeverity.Warning,
        "'{0}' cannot be a code, because it is empty or contains control characters; it was ignored. Type the code again.");

    // CM3044: several tasks have the same number, but at most one of them starts its own row.
    public static DiagnosticDescriptor TaskCodeRepeatedInCell { get; } = new(
        "CM3044", "Task number repeated inside a cell", DiagnosticSeverity.Warning,
        "{0} is the number of '{1}' ({2}) and of '{3}'{4}, and at most one of them starts a row; {5} were kept, as {6}. " +
        "Give each task its own row and number.");

    // CM3045: an element has two different definitions.
    public static DiagnosticDescriptor SecondDefinition { get; } = new(
        "CM3045", "Conflicting definitions", DiagnosticSeverity.Warning,
        "{0} '{1}' is defined as '{2}' ({3}) and as '{4}'; the first definition was kept. Delete the wrong one.");

    // CM3046: a duty has a number but no title.
    public static DiagnosticDescriptor DutyTitleMissing { get; } = new(
        "CM3046", "Duty without a title", DiagnosticSeverity.Warning,
        "The duty {0} has no title; it was kept with an empty title. Add the title.");

    // CM3047: an output or indicator has a number but no text.
    public static DiagnosticDescriptor StatementTextMissing { get; } = new(
        "CM3047", "Output or indicator without text", DiagnosticSeverity.Warning,
        "{0} has no text; it was kept. Write the text or delete the number.");

    // CM3048: texts of a standard or vocabulary contain control characters.
    public static DiagnosticDescriptor ControlCharacterInText { get; } = new(
        "CM3048", "Control characters in texts", DiagnosticSeverity.Warning,
        "The texts contain {0} control character(s), the first of which is U+{1:X4}; they were kept. Remove them.");

    // CM3049: an element is defined without a title.
    public static DiagnosticDescriptor ElementTitleMissing { get; } = new(
        "CM3049", "Element without a title", DiagnosticSeverity.Warning,
        "{0} is defined without a title; it was kept, but cannot be matched by title. Add the title.");

    // CM3050: the title of a standard says that the document is historical.
    public static DiagnosticDescriptor HistoricalTitle { get; } = new(
        "CM3050", "Historical document", DiagnosticSeverity.Info,
        "The title is marked 《歷史資料》; the standard was read as superseded, with the title '{0}'. Nothing needs to be done.");

    // CM3051: the standard error of a level is negative or not finite.
    public static DiagnosticDescriptor StandardErrorInvalid { get; } = new(
        "CM3051", "Invalid standard error", DiagnosticSeverity.Warning,
        "{0} is not a standard error; the level was kept without one. Use a number of 0 or more.");

    // CM5004: a vocabulary says two things of one code, or of itself.
    public static DiagnosticDescriptor VocabularyConflict { get; } = new(
        "CM5004", "Conflicting content of a vocabulary", DiagnosticSeverity.Warning,
        "The vocabulary {0} gives '{1}' more than one {2}, '{3}' and '{4}'; the first was kept. Use one version of it, or different ids.");

    public static DiagnosticDescriptor[] All =>
    [
        CodeMissing, IdentityMissing, TitleMissing, ElementCollision, SpellingVariant,
        RepeatedMention, ElementUnnamed, ElementUnused, SameNameTwoCodes, NumberingGap,
        TaskCodeRepeated, TaskUnderOtherDuty, TaskCodeMissing, TaskTitleMissing, StatementUnderOtherTask,
        StatementCodeRepeated, LevelOutsideScale, LevelScaleMissing, LoneSurrogate, CompatibilityCharacter,
        PrivateUseCharacter, DoubledPunctuation, FootnoteMark, CodeShape, CodeVersionMissing,
        CodeCategoryDiffers, CodeOccupationDiffers, VersionDiffers, VersionsMissing, ClassificationCode,
        CategoryName, DutyCodeMissing, TasksMissing, AttitudesMissing, MixedCodeWidth,
        ElementNotInVocabulary, VocabularyCodeRepeated, ElementWithoutName, ElementIdRepeated, WeightInvalid,
        DutyCodeRepeated, TextTooLong, CodeInvalid, TaskCodeRepeatedInCell, SecondDefinition,
        DutyTitleMissing, StatementTextMissing, ControlCharacterInText, ElementTitleMissing,
        HistoricalTitle, StandardErrorInvalid,
    ];
}
