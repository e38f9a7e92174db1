namespace Competency.Model.Names.Lexicon;

// How two words stand to each other, the nearest first.
internal enum WordRelation
{
    Same,
    Exact,
    Close,
    Wider,
    Narrower,
    Containing,
    Contained,
    Related,
    Alike,
    Kin,
    Verbs,
    Contrast,
    None,
}
