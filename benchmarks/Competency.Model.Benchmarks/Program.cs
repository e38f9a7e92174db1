using System.Reflection;
using BenchmarkDotNet.Running;
using Competency.Model.Benchmarks.Sets;

if (args is ["sets", ..])
{
    return SetsCommand.Run(args[1..]);
}

BenchmarkSwitcher.FromAssembly(Assembly.GetExecutingAssembly()).Run(args);
return 0;
