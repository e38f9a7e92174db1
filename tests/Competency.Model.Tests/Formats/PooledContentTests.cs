using System.Buffers;
using Competency.Model.Formats;
using Competency.Model.Loading;

namespace Competency.Model.Tests.Formats;

public sealed class PooledContentTests
{
    [Fact]
    public void Content_is_lent_until_it_is_given_back()
    {
        using TempFolder folder = new();
        byte[] bytes = new byte[300_000];
        new Random(1).NextBytes(bytes);
        string path = Path.Combine(folder.Path, "a.csv");
        File.WriteAllBytes(path, bytes);
        InputFiles.FoundFile found = new(path, path, IsNamed: true, IsEmpty: false);
        DocumentFile file = new InputFiles(long.MaxValue).Open(found, new DiagnosticBag())!;

        IMemoryOwner<byte> content = file.Borrow(new DiagnosticBag());
        Assert.True(content.Memory.Span.SequenceEqual(bytes));
        content.Dispose();
        content.Dispose();

        Assert.Throws<ObjectDisposedException>(() => content.Memory);
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)), file.Sha256);
        Assert.True(file.Read(new DiagnosticBag()).Span.SequenceEqual(bytes));
    }

    [Fact]
    public void A_file_that_is_gone_is_a_finding()
    {
        using TempFolder folder = new();
        string path = Path.Combine(folder.Path, "a.csv");
        File.WriteAllText(path, "a,b");
        DiagnosticBag diagnostics = new();
        InputFiles.FoundFile found = new(path, path, IsNamed: true, IsEmpty: false);
        DocumentFile file = new InputFiles(long.MaxValue).Open(found, diagnostics)!;
        File.Delete(path);

        using IMemoryOwner<byte> content = file.Borrow(diagnostics);

        Assert.True(content.Memory.IsEmpty);
        Assert.Equal("CM1001", Assert.Single(diagnostics.ToImmutable()).Id);
    }
}
