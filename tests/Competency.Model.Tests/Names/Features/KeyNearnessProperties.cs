using Competency.Model.Names.Features;
using Competency.Model.Tests.Names.Normalization;
using FsCheck.Xunit;

namespace Competency.Model.Tests.Names.Features;

/// <summary>How near keys are as characters, against the textbook ways of working it out.</summary>
[Properties(Arbitrary = [typeof(NameText)], MaxTest = 500)]
public sealed class KeyNearnessProperties
{
    [Property]
    public void Characters_are_those_of_counting_and_of_the_table_of_subsequences(NameText first, NameText second)
    {
        (string left, string right) = (
            Beginning(first.Value, CharacterFeatures.MostCharacters), Beginning(second.Value, CharacterFeatures.MostCharacters));
        (double shared, double sequence, bool areOneBag) = CharacterFeatures.Compare(
            new CharacterFeatures(first.Value), new CharacterFeatures(second.Value));
        if (left.Length == 0 || right.Length == 0)
        {
            Assert.Equal((0, 0, false), (shared, sequence, areOneBag));
            return;
        }

        Assert.Equal((double)Shared(left, right) / Math.Min(left.Length, right.Length), shared, 1e-12);
        Assert.Equal((double)Subsequence(left, right) / Math.Max(left.Length, right.Length), sequence, 1e-12);
        Assert.Equal(first.Value.Length == second.Value.Length && left.Order().SequenceEqual(right.Order()), areOneBag);
    }

    [Property]
    public void Grams_are_those_of_dictionaries(NameText first, NameText second)
    {
        Dictionary<string, int> left = Grams(Beginning(first.Value, 300));
        Dictionary<string, int> right = Grams(Beginning(second.Value, 300));
        (double cosine, double dice) = GramVector.Compare(
            new GramVector(first.Value, GramFrequencies.Default), new GramVector(second.Value, GramFrequencies.Default));

        int bigrams = left.Concat(right).Where(static gram => gram.Key.Length == 2).Sum(static gram => gram.Value);
        int shared = left.Where(static gram => gram.Key.Length == 2).Sum(gram => Math.Min(gram.Value, right.GetValueOrDefault(gram.Key)));
        Assert.Equal(bigrams == 0 ? 0 : 2.0 * shared / bigrams, dice, 1e-12);
        Assert.Equal(Cosine(left, right), cosine, 1e-9);
    }

    [Fact]
    public void Keys_around_the_width_of_a_number_have_their_longest_subsequence()
    {
        for (int length = 60; length <= 100; length++)
        {
            string key = string.Concat(Enumerable.Range(0, length).Select(static at => (char)('一' + (at * at % 97))));
            string other = key[..(length / 2)] + "龘" + key[(length / 2)..^1];

            Assert.Equal(
                (double)(length - 1) / length,
                CharacterFeatures.Compare(new CharacterFeatures(key), new CharacterFeatures(other)).Sequence,
                1e-12);
            Assert.Equal(1, CharacterFeatures.Compare(new CharacterFeatures(key), new CharacterFeatures(key)).Sequence);
        }
    }

    private static string Beginning(string text, int length) => text[..Math.Min(length, text.Length)];

    private static int Shared(string left, string right) =>
        left.Distinct().Sum(one => Math.Min(left.Count(other => other == one), right.Count(other => other == one)));

    private static int Subsequence(string left, string right)
    {
        int[,] table = new int[left.Length + 1, right.Length + 1];
        for (int i = 1; i <= left.Length; i++)
        {
            for (int j = 1; j <= right.Length; j++)
            {
                table[i, j] = left[i - 1] == right[j - 1] ? table[i - 1, j - 1] + 1 : Math.Max(table[i - 1, j], table[i, j - 1]);
            }
        }

        return table[left.Length, right.Length];
    }

    private static Dictionary<string, int> Grams(string text) => Enumerable.Range(1, 2)
        .SelectMany(length => Enumerable.Range(0, Math.Max(0, text.Length - length + 1)).Select(at => text.Substring(at, length)))
        .CountBy(static gram => gram, StringComparer.Ordinal)
        .ToDictionary(StringComparer.Ordinal);

    private static double Cosine(Dictionary<string, int> left, Dictionary<string, int> right)
    {
        double product = left.Sum(gram => Weight(gram.Key, gram.Value) * Weight(gram.Key, right.GetValueOrDefault(gram.Key)));
        double lengths = Length(left) * Length(right);
        return lengths == 0 ? 0 : Math.Min(1, product / lengths);
    }

    private static double Length(Dictionary<string, int> grams) =>
        Math.Sqrt(grams.Sum(static gram => Math.Pow(Weight(gram.Key, gram.Value), 2)));

    private static double Weight(string gram, int count) =>
        count * GramFrequencies.Default.InformationOf(gram.Length == 1 ? GramVector.Unigram(gram[0]) : GramVector.Bigram(gram[0], gram[1]));
}
