// .editorconfig: dotnet_diagnostic.PG0006.severity = none
using System;
using PickleGen;

[{|PG0006:PickleableFor<Uri>(Surrogate = typeof(string))|}]
public partial class AppPickles : PickleContext;
