# SPDX-License-Identifier: EUPL-1.2
# The peer of raking.ts: rake of the package survey.
suppressMessages(library(survey))
set.seed(1)
rows <- 1e6
sizes <- c(2, 6, 4, 5, 3, 12, 4, 7)
data <- data.frame(w = 0.5 + runif(rows))
margins <- list()
for (m in seq_along(sizes)) {
  name <- paste0("m", m)
  levels <- 0:(sizes[m] - 1)
  data[[name]] <- factor(floor(runif(rows)^1.3 * sizes[m]), levels = levels)
  tilted <- 1 + ((levels * 7 + m - 1) %% 5) / 4
  margins[[m]] <- setNames(
    data.frame(factor(levels), tilted / sum(tilted) * 17e6), c(name, "Freq"))
}
formulas <- lapply(paste0("~m", seq_along(sizes)), as.formula)
design <- svydesign(id = ~1, weights = ~w, data = data)
seconds <- system.time(
  raked <- rake(design, formulas, margins, control = list(maxit = 50, epsilon = 1e-10))
)[["elapsed"]]
peak <- as.numeric(gsub("\\D", "", grep("VmHWM", readLines("/proc/self/status"), value = TRUE)))
cat(sprintf('{"seconds": %f, "megabytes": %f}\n', seconds, peak / 1024))
