using PolicyFlex.Tool;

var terminal = Terminal.OfProcess();
return PolicyFlexTool.Run(args, terminal);
