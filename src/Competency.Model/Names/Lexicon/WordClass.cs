namespace Competency.Model.Names.Lexicon;

// The parts that a word can play in a name.
[Flags]
internal enum WordClass
{
    None = 0,
    BasicLevel = 1,
    AdvancedLevel = 2,
    Introductory = 4,
    Zero = 8,
    Ending = 16,
    Generic = 32,
    Law = 64,
    Norm = 128,
    Part = 256,
    Verb = 512,
}
