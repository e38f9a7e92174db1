using System.Collections.Immutable;
using Competency.Model.Threading;

namespace Competency.Model.Catalog;

// Derives the identity of a catalog from what is in it and how it is matched. Hashes are computed when somebody first asks: most
// answers name none, and they cost as much as building the standards.
internal sealed class CatalogIdentity
{
    private const string Layout = "competency-catalog/1";
    private const int Digits = 16;

    private readonly Lazy<ImmutableArray<string>> _standards;
    private readonly Lazy<ImmutableArray<string>> _vocabularies;
    private readonly Lazy<string> _id;

    // standards: The standards by key.
    // vocabularies: The vocabularies, and their hashes as far as they are known.
    // policy: The id of the policy of matching.
    public CatalogIdentity(
        ImmutableArray<KeyedStandard> standards,
        ImmutableArray<(CompetencyVocabulary Vocabulary, string? Hash)> vocabularies,
        string policy)
    {
        _standards = new(() => HashesOf(standards));
        _vocabularies = new(() => [.. vocabularies.Select(static entry => entry.Hash ?? ContentHash.Of(entry.Vocabulary))]);
        _id = new(() => IdOf(standards, policy));
    }

    // The first 16 hexadecimal digits of the SHA-256 over all keys, content hashes and the policy.
    public string Id => _id.Value;

    // The content hashes of the standards.
    public ImmutableArray<string> Standards => _standards.Value;

    // The content hashes of the vocabularies.
    public ImmutableArray<string> Vocabularies => _vocabularies.Value;

    private static ImmutableArray<string> HashesOf(ImmutableArray<KeyedStandard> standards)
    {
        string[] hashes = new string[standards.Length];
        Processors.Run(
            hashes.Length, index => hashes[index] = standards[index].ContentHash ?? ContentHash.Of(standards[index].Standard));
        return ImmutableArray.Create(hashes);
    }

    private string IdOf(ImmutableArray<KeyedStandard> standards, string policy)
    {
        using ContentWriter content = new();
        content.Write(Layout);
        content.Write(standards.Length);
        for (int index = 0; index < standards.Length; index++)
        {
            content.Write(standards[index].Key.Text);
            content.Write(Standards[index]);
        }

        content.WriteAll(Vocabularies);
        content.Write(policy);
        return content.ToHash()[..Digits];
    }
}
