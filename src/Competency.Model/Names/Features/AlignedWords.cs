using Competency.Model.Names.Lexicon;

namespace Competency.Model.Names.Features;

// A word of the first name and the word of the second that stands for it.
// First: The place of the word in the first name.
// Second: The place of the word in the second name.
// Relation: How the first stands to the second.
// Nearness: How much of one the other stands for, from 0 to 1.
internal readonly record struct AlignedWords(int First, int Second, WordRelation Relation, double Nearness);
