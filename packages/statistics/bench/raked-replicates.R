# SPDX-License-Identifier: EUPL-1.2
# The peer of raked-replicates.ts: as.svrepdesign, rake and svymean of the package survey.
suppressMessages(library(survey))
set.seed(1)
rows <- 4092
sizes <- c(2, 6, 4, 5)
data <- data.frame(w = 0.5 + runif(rows), y = runif(rows))
margins <- list()
for (m in seq_along(sizes)) {
  name <- paste0("m", m)
  data[[name]] <- factor(floor(runif(rows)^1.3 * sizes[m]), levels = 0:(sizes[m] - 1))
  tilted <- 1 + ((0:(sizes[m] - 1) * 7 + m - 1) %% 5) / 4
  margins[[m]] <- setNames(
    data.frame(factor(0:(sizes[m] - 1)), tilted / sum(tilted) * 17e6), c(name, "Freq"))
}
formulas <- lapply(paste0("~m", seq_along(sizes)), as.formula)
seconds <- system.time({
  replicates <- as.svrepdesign(svydesign(id = ~1, weights = ~w, data = data),
    type = "bootstrap", replicates = 1000)
  raked <- rake(replicates, formulas, margins, control = list(maxit = 50, epsilon = 1e-10))
  print(svymean(~y, raked))
})[["elapsed"]]
peak <- as.numeric(gsub("\\D", "", grep("VmHWM", readLines("/proc/self/status"), value = TRUE)))
cat(sprintf('{"seconds": %f, "megabytes": %f}\n', seconds, peak / 1024))
