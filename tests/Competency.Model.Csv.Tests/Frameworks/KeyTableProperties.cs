using System.Text;
using Competency.Model.Csv.Frameworks;
using FsCheck.Xunit;

namespace Competency.Model.Csv.Tests.Frameworks;

public sealed class KeyTableProperties
{
    [Property]
    public bool Keys_are_numbered_as_they_are_met(string[] texts)
    {
        KeyTable table = new();
        List<string> oracle = [];
        foreach (byte[] key in texts.Select(static text => Encoding.UTF8.GetBytes(text ?? "")))
        {
            string name = Convert.ToHexString(key);
            int expected = oracle.IndexOf(name);
            bool wasKnown = table.Find(key) == expected;
            int number = table.FindOrAdd(key, out bool isNew);
            if (expected < 0)
            {
                oracle.Add(name);
            }

            if (!wasKnown || isNew != expected < 0 || number != oracle.IndexOf(name) || table.Count != oracle.Count)
            {
                return false;
            }
        }

        return true;
    }

    [Fact]
    public void Many_keys_are_told_apart()
    {
        KeyTable table = new();
        for (int key = 0; key < 5000; key++)
        {
            Assert.Equal(key, table.FindOrAdd(BitConverter.GetBytes(key), out bool isNew));
            Assert.True(isNew);
        }

        Assert.All(Enumerable.Range(0, 5000), key => Assert.Equal(key, table.Find(BitConverter.GetBytes(key))));
        Assert.Equal(-1, table.Find(BitConverter.GetBytes(5000)));
        Assert.Equal(-1, table.Find(BitConverter.GetBytes(7).AsSpan(0, 3)));
    }
}
