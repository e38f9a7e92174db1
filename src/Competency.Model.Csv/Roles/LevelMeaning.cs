namespace Competency.Model.Csv.Roles;

// What a cell of levels says.
internal enum LevelMeaning
{
    // Nothing.
    Blank,

    // A number.
    Number,

    // A word, which may be a step of a ladder.
    Word,

    // A mark such as x or ✓: needed, at no level that is known.
    Mark,

    // A word or mark that says no, such as – or ✗.
    No,

    // A word for not known or not used, such as unknown or NOT IN USE.
    Unknown,
}
